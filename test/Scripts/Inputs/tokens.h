// The functions of libjwt that these tests need.
#ifndef TOKENS_H
#define TOKENS_H
typedef struct jwt jwt_t;
int jwt_new(jwt_t **);
int jwt_add_grant(jwt_t *, const char *, const char *);
int jwt_add_grant_int(jwt_t *, const char *, long);
long soon(void);
char *jwt_encode_str(jwt_t *);
#endif
