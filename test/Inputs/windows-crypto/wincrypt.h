//===- wincrypt.h - stand-in for Windows --------------------------*- C -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
#ifndef WINCRYPT_H
#define WINCRYPT_H

#include <windows.h>
#ifdef __cplusplus
extern "C" {
#endif
#define CRYPT_STRING_BASE64 0x00000001
#define CRYPT_STRING_NOCRLF 0x40000000
typedef ULONG_PTR HCRYPTPROV, HCRYPTHASH;
BOOL CryptBinaryToStringA(const BYTE *pbBinary, DWORD cbBinary, DWORD dwFlags, LPSTR pszString, DWORD *pcchString);
BOOL CryptCreateHash(HCRYPTPROV hProv, unsigned Algid, ULONG_PTR hKey, DWORD dwFlags, HCRYPTHASH *phHash);
BOOL CryptHashData(HCRYPTHASH hHash, const BYTE *pbData, DWORD dwDataLen, DWORD dwFlags);
BOOL CryptSignHashA(HCRYPTHASH hHash, DWORD dwKeySpec, LPCSTR szDescription, DWORD dwFlags, BYTE *pbSignature, DWORD *pdwSigLen);
BOOL CryptDestroyHash(HCRYPTHASH hHash);
#ifdef __cplusplus
}
#endif

#endif
