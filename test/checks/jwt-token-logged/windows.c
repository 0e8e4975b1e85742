// RUN: %tidy %s -- -std=c11 -isystem %inputs/c-loggers | \
// RUN:   FileCheck %s -allow-empty -implicit-check-not='{{warning|error}}:'
// REQUIRES: libjwt

// Debug output, the Event Log, event tracing and the console of Windows.

#include <jwt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <windows.h>

void debug_string_bad(jwt_t *jwt) {
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  OutputDebugString(token);
  free(token);
}

void formatted_bad(jwt_t *jwt) {
  char line[2048];
  char *token = jwt_encode_str(jwt);
  sprintf_s(line, sizeof(line), "token: %s\n", token);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  OutputDebugStringA(line);
  free(token);
}

void wide_bad(jwt_t *jwt) {
  wchar_t wide[2048];
  char *token = jwt_encode_str(jwt);
  MultiByteToWideChar(CP_UTF8, 0, token, -1, wide, 2048);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  OutputDebugStringW(wide);
  free(token);
}

void event_log_bad(jwt_t *jwt, HANDLE log) {
  char *token = jwt_encode_str(jwt);
  LPCSTR strings[] = {"issued", token};
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the log
  ReportEvent(log, 4, 0, 1000, NULL, 2, 0, strings, NULL);
  free(token);
}

void event_data_bad(jwt_t *jwt, REGHANDLE provider, const EVENT_DESCRIPTOR *issued) {
  char *token = jwt_encode_str(jwt);
  EVENT_DATA_DESCRIPTOR data[1];
  EventDataDescCreate(&data[0], token, (ULONG)strlen(token) + 1);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to a trace
  EventWrite(provider, issued, 1, data);
  free(token);
}

void console_bad(jwt_t *jwt, HANDLE out) {
  DWORD written;
  char *token = jwt_encode_str(jwt);
  // CHECK: :[[@LINE+1]]:{{[0-9]+}}: warning: signed token is written to the console
  WriteConsoleA(out, token, (DWORD)strlen(token), &written, NULL);
  free(token);
}

void debug_string_ok(jwt_t *jwt) {
  char line[64];
  char *token = jwt_encode_str(jwt);
  sprintf_s(line, sizeof(line), "token of %u characters, %.4s...\n", (unsigned)strlen(token),
            token);
  OutputDebugStringA(line);
  OutputDebugStringA(token ? "issued\n" : "refused\n");
  free(token);
}

void event_log_ok(jwt_t *jwt, HANDLE log, const char *user) {
  char *token = jwt_encode_str(jwt);
  LPCSTR strings[] = {"issued for", user};
  ReportEvent(log, 4, 0, 1000, NULL, 2, 0, strings, NULL);
  free(token);
}

void event_data_ok(jwt_t *jwt, REGHANDLE provider, const EVENT_DESCRIPTOR *issued) {
  char *token = jwt_encode_str(jwt);
  size_t length = strlen(token);
  EVENT_DATA_DESCRIPTOR data;
  EventDataDescCreate(&data, &length, sizeof(length));
  EventWrite(provider, issued, 1, &data);
  free(token);
}
