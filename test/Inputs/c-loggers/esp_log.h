//===- esp_log.h - stand-in for ESP-IDF's log ---------------------*- C -*-===//
//
// Part of jwt-tidy, under the Apache License v2.0 with LLVM Exceptions.
// See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
///
/// \file
/// The interface of ESP-IDF 4.4's log: a message is formatted with its time and
/// tag.
///
//===----------------------------------------------------------------------===//

#ifndef __ESP_LOG_H__
#define __ESP_LOG_H__

#include <inttypes.h>
#include <stdint.h>

typedef enum {
  ESP_LOG_NONE,
  ESP_LOG_ERROR,
  ESP_LOG_WARN,
  ESP_LOG_INFO,
  ESP_LOG_DEBUG,
  ESP_LOG_VERBOSE
} esp_log_level_t;

uint32_t esp_log_timestamp(void);
void esp_log_write(esp_log_level_t level, const char *tag, const char *format,
                   ...);
void esp_log_buffer_hex_internal(const char *tag, const void *buffer,
                                 uint16_t buff_len, esp_log_level_t level);
int esp_rom_printf(const char *fmt, ...);

#define LOG_LOCAL_LEVEL ESP_LOG_VERBOSE
#define LOG_FORMAT(letter, format)                                             \
  "\033[0;32m" #letter " (%" PRIu32 ") %s: " format "\033[0m\n"
#define ESP_LOG_LEVEL_LOCAL(level, tag, letter, format, ...)                   \
  do {                                                                         \
    if (LOG_LOCAL_LEVEL >= level)                                              \
      esp_log_write(level, tag, LOG_FORMAT(letter, format),                    \
                    esp_log_timestamp(), tag, ##__VA_ARGS__);                  \
  } while (0)
#define ESP_LOGI(tag, format, ...)                                             \
  ESP_LOG_LEVEL_LOCAL(ESP_LOG_INFO, tag, I, format, ##__VA_ARGS__)
#define ESP_LOGD(tag, format, ...)                                             \
  ESP_LOG_LEVEL_LOCAL(ESP_LOG_DEBUG, tag, D, format, ##__VA_ARGS__)
#define ESP_EARLY_LOGI(tag, format, ...)                                       \
  esp_rom_printf(LOG_FORMAT(I, format), esp_log_timestamp(), tag, ##__VA_ARGS__)
#define ESP_LOG_BUFFER_HEX(tag, buffer, buff_len)                              \
  do {                                                                         \
    if (LOG_LOCAL_LEVEL >= ESP_LOG_INFO)                                       \
      esp_log_buffer_hex_internal(tag, buffer, buff_len, ESP_LOG_INFO);        \
  } while (0)

#endif
