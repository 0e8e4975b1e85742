"""Writes C code with JSON in literals, as a token's header and as a payload."""

import base64

deep = "[" * 300000
header = base64.urlsafe_b64encode(b'{"alg":' + deep.encode()).decode()
payload = '{\\"aud\\": ' + deep
print(f"""#include <jwt.h>
#include <stdio.h>
const char *token = "{header}.e30.AAAA";
void show(jwt_t *jwt) {{
  jwt_set_alg(jwt, JWT_ALG_HS256, (const unsigned char *)token, 32);
  jwt_add_grants_json(jwt, "{payload}");
  puts(jwt_encode_str(jwt));
}}""")
