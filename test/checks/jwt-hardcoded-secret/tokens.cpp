// RUN: %tidy %s -- -std=c++20 | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// A literal token is known by its look, wherever it stands; the file needs no library for it.

#include <string>
#include <string_view>

#define SIGNED "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9." \
               "eyJzdWIiOiIxNyIsImlzcyI6ImRlc2sifQ." \
               "MJBItaOfHPcgGa0o_0bagRhEi4LX6U0OT1V1FFGXZu4"

void use(const char *text);
void use_wide(const wchar_t *text);
void use_utf8(const char8_t *text);

// CHECK: :[[@LINE+1]]:32: warning: a signed token stands in the source code ('eyJh…'); whoever reads the code can use it and read its claims; revoke it, and get one when it is needed [jwt-hardcoded-secret]
const char *const global_bad = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxNyIsImlzcyI6ImRlc2sifQ.MJBItaOfHPcgGa0o_0bagRhEi4LX6U0OT1V1FFGXZu4";

// CHECK: :[[@LINE+1]]:22: warning: an encrypted token stands in the source code ('eyJh…'); whoever reads the code can use it; revoke it, and get one when it is needed
std::string sealed = "eyJhbGciOiJSU0EtT0FFUC0yNTYiLCJlbmMiOiJBMTI4R0NNIn0.hcjeiNKIZr8IaAkLOWEWK_gjkvaQ2eRzCRD0r3xqs-5DVLScpynrNW7j9bD70ptmdpOD5eQBsfheBEySu1Ixqg.8P-jQzXvl5_PeaIA.pcEAm_n86Yt5MK5f56p8oGx2if4r2b6KdTc_Go_6.WUO7DwoAwZkNmhBXZWvZgw";

// The key is agreed upon: its part is empty.
// CHECK: :[[@LINE+1]]:35: warning: an encrypted token stands
constexpr std::string_view direct{"eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0..8P-jQzXvl5_PeaIA.pcEAm_n86Yt5MK5f56p8oGx2if4r2b6KdTc_Go_6.WUO7DwoAwZkNmhBXZWvZgw"};

struct Session {
  // CHECK: :[[@LINE+1]]:23: warning: a signed token stands
  std::string badge = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxNyIsImlzcyI6ImRlc2sifQ.MJBItaOfHPcgGa0o_0bagRhEi4LX6U0OT1V1FFGXZu4";
  std::string name = "desk";
};

void concatenated_bad() {
  // CHECK: :[[@LINE+1]]:7: warning: a signed token stands
  use("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9"
      ".eyJzdWIiOiIxNyIsImlzcyI6ImRlc2sifQ"
      ".MJBItaOfHPcgGa0o_0bagRhEi4LX6U0OT1V1FFGXZu4");
}

void macro_bad() {
  // CHECK: :[[@LINE+1]]:7: warning: a signed token stands
  use(SIGNED);
}

void raw_bad() {
  // CHECK: :[[@LINE+1]]:7: warning: a signed token stands
  use(R"(eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxNyIsImlzcyI6ImRlc2sifQ.MJBItaOfHPcgGa0o_0bagRhEi4LX6U0OT1V1FFGXZu4)");
}

void wide_bad() {
  // CHECK: :[[@LINE+1]]:12: warning: a signed token stands
  use_wide(L"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxNyIsImlzcyI6ImRlc2sifQ.MJBItaOfHPcgGa0o_0bagRhEi4LX6U0OT1V1FFGXZu4");
  // CHECK: :[[@LINE+1]]:12: warning: a signed token stands
  use_utf8(u8"eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxNyIsImlzcyI6ImRlc2sifQ.MJBItaOfHPcgGa0o_0bagRhEi4LX6U0OT1V1FFGXZu4");
}

void in_a_text_bad() {
  // CHECK: :[[@LINE+1]]:7: warning: a signed token stands in the source code ('Auth…')
  use("Authorization: Bearer eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxNyIsImlzcyI6ImRlc2sifQ.MJBItaOfHPcgGa0o_0bagRhEi4LX6U0OT1V1FFGXZu4\r\n");
  // CHECK: :[[@LINE+1]]:7: warning: a signed token stands in the source code ('http…')
  use("https://desk.example/?t=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxNyIsImlzcyI6ImRlc2sifQ.MJBItaOfHPcgGa0o_0bagRhEi4LX6U0OT1V1FFGXZu4&page=2");
}

// CHECK: :[[@LINE+1]]:41: warning: a signed token stands
void by_default_bad(const char *badge = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxNyIsImlzcyI6ImRlc2sifQ.MJBItaOfHPcgGa0o_0bagRhEi4LX6U0OT1V1FFGXZu4") {
  use(badge);
}

// In a table.
const char *const badges_bad[] = {
    "none",
    // CHECK: :[[@LINE+1]]:5: warning: a signed token stands
    "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxNyIsImlzcyI6ImRlc2sifQ.MJBItaOfHPcgGa0o_0bagRhEi4LX6U0OT1V1FFGXZu4",
};

// A template that is used is looked at once.
template <typename T> void in_a_template_bad(T) {
  // CHECK: :[[@LINE+1]]:7: warning: a signed token stands
  use("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxNyIsImlzcyI6ImRlc2sifQ.MJBItaOfHPcgGa0o_0bagRhEi4LX6U0OT1V1FFGXZu4");
}
template void in_a_template_bad(int);
template void in_a_template_bad(long);

// jwt.io's sample, and the one of RFC 7519: everyone knows them.
void sample_ok() {
  use("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c");
  use("eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
}

void truncated_ok() {
  use("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9...");
  use("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOi...");
  use("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxNyIsImlzcyI6ImRlc2sifQ.MJBItaOf");
  use("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxNyIsImlzcyI6ImRlc2sifQ.…");
}

void placeholder_ok() {
  use("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.payload.signature");
  use("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxNyIsImlzcyI6ImRlc2sifQ.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx");
  use("header.payload.signature");
}

// Nobody signed it, so it is worth nothing.
void unsigned_ok() {
  use("eyJhbGciOiJub25lIn0.eyJzdWIiOiIxNyIsImlzcyI6ImRlc2sifQ.");
  use("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9");
}

// Other things in base64url, and in base64.
void other_texts_ok() {
  use("eyJzdWIiOiIxNyIsImlzcyI6ImRlc2sifQ.eyJzdWIiOiIxNyIsImlzcyI6ImRlc2sifQ.MJBItaOfHPcgGa0o_0bagRhEi4LX6U0OT1V1FFGXZu4");
  use("eyJzdWIiOiIxNyJ9");
  use("www.desk.example");
  use("1.2.3");
}
