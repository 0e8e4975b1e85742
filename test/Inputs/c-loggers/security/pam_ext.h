//===- pam_ext.h - stand-in for Linux-PAM 1.5 ---------------------*- C -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// Logs and prompts of a PAM module.
///
//===----------------------------------------------------------------------===//

#ifndef _SECURITY__PAM_EXT_H_
#define _SECURITY__PAM_EXT_H_

typedef struct pam_handle pam_handle_t;
#define PAM_TEXT_INFO 4

void pam_syslog(const pam_handle_t *pamh, int priority, const char *fmt, ...);
int pam_prompt(pam_handle_t *pamh, int style, char **response, const char *fmt,
               ...);
#define pam_info(pamh, ...) pam_prompt(pamh, PAM_TEXT_INFO, 0, __VA_ARGS__)

#endif
