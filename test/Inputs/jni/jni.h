//===- jni.h - stand-in for jni.h of the NDK --------------------*- C++ -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What the tests need of the Java Native Interface for C++.
///
//===----------------------------------------------------------------------===//

#ifndef JNI_H_
#define JNI_H_

typedef int jint, jsize;
typedef signed char jbyte;
typedef unsigned char jboolean;
class _jobject {};
class _jclass : public _jobject {};
class _jstring : public _jobject {};
typedef _jobject *jobject;
typedef _jclass *jclass;
typedef _jstring *jstring;

struct _JNIEnv;
struct JNINativeInterface {
  jint (*ThrowNew)(_JNIEnv *, jclass, const char *);
  jstring (*NewStringUTF)(_JNIEnv *, const char *);
  jsize (*GetStringUTFLength)(_JNIEnv *, jstring);
  const char *(*GetStringUTFChars)(_JNIEnv *, jstring, jboolean *);
  void (*ReleaseStringUTFChars)(_JNIEnv *, jstring, const char *);
};
struct _JNIEnv {
  const struct JNINativeInterface *functions;
  jint ThrowNew(jclass clazz, const char *message) {
    return functions->ThrowNew(this, clazz, message);
  }
  jstring NewStringUTF(const char *bytes) {
    return functions->NewStringUTF(this, bytes);
  }
  jsize GetStringUTFLength(jstring string) {
    return functions->GetStringUTFLength(this, string);
  }
  const char *GetStringUTFChars(jstring string, jboolean *isCopy) {
    return functions->GetStringUTFChars(this, string, isCopy);
  }
  void ReleaseStringUTFChars(jstring string, const char *utf) {
    functions->ReleaseStringUTFChars(this, string, utf);
  }
};
typedef _JNIEnv JNIEnv;

#endif
