//===- problem_data.h - stand-in for libreport 2 ------------------*- C -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// A problem that abrt reports.
///
//===----------------------------------------------------------------------===//

#ifndef LIBREPORT_PROBLEM_DATA_H_
#define LIBREPORT_PROBLEM_DATA_H_

typedef struct _GHashTable problem_data_t;
problem_data_t *problem_data_new(void);
void problem_data_free(problem_data_t *problem_data);
void problem_data_add_text_noteditable(problem_data_t *problem_data,
                                       const char *name, const char *content);
int problem_data_send_to_abrt(problem_data_t *problem_data);

#endif
