// The functions of libjwt that these tests need.
#ifndef TOKENS_H
#define TOKENS_H
typedef struct jwt jwt_t;
int jwt_new(jwt_t **);
int jwt_add_grant(jwt_t *, const char *, const char *);
char *jwt_encode_str(jwt_t *);
#endif
