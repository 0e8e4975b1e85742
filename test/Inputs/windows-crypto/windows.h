//===- windows.h - stand-in for Windows ---------------------------*- C -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef WINDOWS_H
#define WINDOWS_H

#ifdef __cplusplus
extern "C" {
#endif
typedef long NTSTATUS;
typedef unsigned long ULONG, DWORD;
typedef unsigned char UCHAR, BYTE, *PUCHAR;
typedef int BOOL;
typedef char *LPSTR;
typedef const char *LPCSTR;
typedef const wchar_t *LPCWSTR;
typedef void *PVOID;
typedef unsigned long long ULONG_PTR;
#ifdef __cplusplus
}
#endif

#endif
