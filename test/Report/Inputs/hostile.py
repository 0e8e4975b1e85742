"""Writes a project whose sources mean harm to whoever shows them.

  hostile.py FOLDER
"""

import json
import os
import sys

folder = os.path.realpath(sys.argv[1])
# As part of a URI, each of these means something.
source = os.path.join(folder, "a b", "n\u00fcr #1%41,b:c?.c")
os.makedirs(os.path.dirname(source))
os.makedirs(os.path.join(folder, ".git"))
with open(source, "wb") as file:
    file.write(b"""#include <jwt.h>
#include <stdio.h>

/* ::error::boom </script><script>alert(1)</script> <img src=x onerror=alert(2)> `a` | b
::error file=x::boom %0A \x1b[31mred\x1b[0m \xff\xfe \xe2\x80\xaereversed */
void f(jwt_t *jwt, const char *a) { /* \xc3\xbc\xc3\xbc */ jwt_add_grant(jwt, "email", a);
  char *token = jwt_encode_str(jwt); // ]]> &amp; "quoted" 'single'
\tputs(token); /* </style></pre></table><script>alert(3)</script> ]]> \x07 */
}
""")
with open(os.path.join(folder, "compile_commands.json"), "w",
          encoding="utf-8") as database:
    json.dump([{"directory": folder, "file": source,
                "arguments": ["clang", "-c", source]}], database)
