//===- windows.h - stand-in for windows.h -------------------------*- C -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// What the tests need of debug output, the Event Log and event tracing.
///
//===----------------------------------------------------------------------===//

#ifndef WINDOWS_H
#define WINDOWS_H

#include <stddef.h>

typedef const char *LPCSTR;
typedef const wchar_t *LPCWSTR;
typedef int BOOL;
typedef unsigned short WORD;
typedef unsigned int DWORD, UINT;
typedef unsigned long ULONG;
typedef unsigned char UCHAR;
typedef unsigned long long ULONGLONG, REGHANDLE;
typedef void *HANDLE, *LPVOID, *PSID;

#define CP_UTF8 65001

#ifdef __cplusplus
extern "C" {
#endif
void OutputDebugStringA(LPCSTR lpOutputString);
void OutputDebugStringW(LPCWSTR lpOutputString);
int MultiByteToWideChar(UINT CodePage, DWORD dwFlags, LPCSTR lpMultiByteStr,
                        int cbMultiByte, wchar_t *lpWideCharStr,
                        int cchWideChar);
BOOL ReportEventA(HANDLE hEventLog, WORD wType, WORD wCategory, DWORD dwEventID,
                  PSID lpUserSid, WORD wNumStrings, DWORD dwDataSize,
                  LPCSTR *lpStrings, LPVOID lpRawData);
BOOL WriteConsoleA(HANDLE hConsoleOutput, const void *lpBuffer,
                   DWORD nNumberOfCharsToWrite, DWORD *lpNumberOfCharsWritten,
                   LPVOID lpReserved);
int sprintf_s(char *_DstBuf, size_t _DstSize, const char *_Format, ...);
#ifdef __cplusplus
}
#endif

typedef struct {
  ULONGLONG Ptr;
  ULONG Size;
  ULONG Reserved;
} EVENT_DATA_DESCRIPTOR;
typedef struct {
  unsigned short Id;
} EVENT_DESCRIPTOR;

#ifdef __cplusplus
extern "C" {
#endif
ULONG EventWrite(REGHANDLE RegHandle, const EVENT_DESCRIPTOR *EventDescriptor,
                 ULONG UserDataCount, EVENT_DATA_DESCRIPTOR *UserData);
ULONG EventWriteString(REGHANDLE RegHandle, UCHAR Level, ULONGLONG Keyword,
                       LPCWSTR String);
#ifdef __cplusplus
}
#endif
static inline void EventDataDescCreate(EVENT_DATA_DESCRIPTOR *evp,
                                       const void *d, ULONG sz) {
  evp->Ptr = (ULONGLONG)d;
  evp->Size = sz;
  evp->Reserved = 0;
}

#define OutputDebugString OutputDebugStringA
#define ReportEvent ReportEventA

#endif
