// RUN: %tidy %s -- -std=c++17 -isystem %inputs/jwt-cpp-0.7 -isystem %inputs/jni -isystem %inputs/c-loggers | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'

// Tokens that go through Java's strings and exceptions.

#include <android/log.h>
#include <jni.h>
#include <jwt-cpp/jwt.h>

#define LOGD(...) __android_log_print(ANDROID_LOG_DEBUG, "native", __VA_ARGS__)

static std::string token(const std::string &Id) {
  return jwt::create().set_subject(Id).sign(jwt::algorithm::hs256{"secret"});
}

extern "C" jstring Java_org_example_Auth_issue_bad(JNIEnv *Env, jobject, jstring User) {
  const char *Id = Env->GetStringUTFChars(User, nullptr);
  auto Token = token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  LOGD("issued %s", Token.c_str());
  Env->ReleaseStringUTFChars(User, Id);
  return Env->NewStringUTF(Token.c_str());
}

void round_trip_bad(JNIEnv *Env, const std::string &Id) {
  jstring Token = Env->NewStringUTF(token(Id).c_str());
  const char *Text = Env->GetStringUTFChars(Token, nullptr);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  LOGD("token %s", Text);
  Env->ReleaseStringUTFChars(Token, Text);
}

void thrown_bad(JNIEnv *Env, jclass Refused, const std::string &Id) {
  auto Message = "refused " + token(Id);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the text of an exception
  Env->ThrowNew(Refused, Message.c_str());
}

extern "C" jstring Java_org_example_Auth_issue_ok(JNIEnv *Env, jobject, jstring User) {
  const char *Id = Env->GetStringUTFChars(User, nullptr);
  auto Token = token(Id);
  LOGD("issued %.6s... to %s", Token.c_str(), Id);
  Env->ReleaseStringUTFChars(User, Id);
  return Env->NewStringUTF(Token.c_str());
}

void length_ok(JNIEnv *Env, jclass Refused, const std::string &Id) {
  jstring Token = Env->NewStringUTF(token(Id).c_str());
  LOGD("token of %d", Env->GetStringUTFLength(Token));
  Env->ThrowNew(Refused, ("refused " + Id).c_str());
}
