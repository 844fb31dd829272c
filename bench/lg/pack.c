// MessagePack: read where it lies, and written for what phones say.
#include <stdlib.h>
#include <string.h>
#include "lg.h"

static uint64_t big(span *in, int n) {
  if (in->end - in->at < n) die("MessagePack is cut off");
  uint64_t v = 0;
  while (n--) v = v << 8 | *in->at++;
  return v;
}

static token words(span *in, char kind, uint32_t n) {
  if ((size_t)(in->end - in->at) < n) die("MessagePack is cut off");
  token t = {.kind = kind, .n = n, .s = (const char *)in->at};
  in->at += n;
  return t;
}

static token whole(int64_t i) { return (token){.kind = 'i', .i = i, .f = i}; }
static token holds(char kind, uint32_t n) { return (token){.kind = kind, .n = n}; }

static token real(span *in, int n) {
  uint64_t bits = big(in, n);
  uint32_t half = bits;
  float f;
  double d;
  memcpy(&f, &half, 4);
  memcpy(&d, &bits, 8);
  return (token){.kind = 'd', .f = n == 4 ? f : d};
}

token next(span *in) {
  uint8_t t = big(in, 1);
  if (t < 0x80) return whole(t);
  if (t < 0x90) return holds('m', t & 15);
  if (t < 0xa0) return holds('a', t & 15);
  if (t < 0xc0) return words(in, 's', t & 31);
  if (t >= 0xe0) return whole((int8_t)t);
  switch (t) {
    case 0xc0: return holds('n', 0);
    case 0xc2: return holds('f', 0);
    case 0xc3: return holds('t', 0);
    case 0xc4: case 0xc5: case 0xc6: return words(in, 'b', big(in, 1 << (t - 0xc4)));
    case 0xca: return real(in, 4);
    case 0xcb: return real(in, 8);
    case 0xcc: case 0xcd: case 0xce: case 0xcf: return whole(big(in, 1 << (t - 0xcc)));
    case 0xd0: return whole((int8_t)big(in, 1));
    case 0xd1: return whole((int16_t)big(in, 2));
    case 0xd2: return whole((int32_t)big(in, 4));
    case 0xd3: return whole((int64_t)big(in, 8));
    case 0xd9: case 0xda: case 0xdb: return words(in, 's', big(in, 1 << (t - 0xd9)));
    case 0xdc: case 0xdd: return holds('a', big(in, 2 << (t - 0xdc)));
    case 0xde: case 0xdf: return holds('m', big(in, 2 << (t - 0xde)));
  }
  die("no MessagePack of ours: %02x", t);
}

void skip(span *in) {
  for (uint64_t left = 1; left; left--) {
    token t = next(in);
    left += t.kind == 'a' ? t.n : t.kind == 'm' ? 2ull * t.n : 0;
  }
}

bool is(token t, const char *word) { return t.kind == 's' && t.n == strlen(word) && !memcmp(t.s, word, t.n); }

span found(span map, const char *key) {
  token t = next(&map);
  for (uint32_t k = 0; t.kind == 'm' && k < t.n; k++) {
    bool here = is(next(&map), key);
    span value = map;
    skip(&map);
    if (here) return (span){value.at, map.at};
  }
  return (span){0, 0};
}

uint64_t hash(span bytes) {
  uint64_t h = 0x9e3779b97f4a7c15ull ^ (uint64_t)(bytes.end - bytes.at), w;
  for (; bytes.end - bytes.at >= 8; bytes.at += 8) {
    memcpy(&w, bytes.at, 8);
    h = (h ^ w) * 0xff51afd7ed558ccdull;
    h ^= h >> 32;
  }
  for (; bytes.at < bytes.end; bytes.at++) h = (h ^ *bytes.at) * 0x100000001b3ull;
  return h ^ h >> 29;
}

void put(buffer *out, const void *bytes, size_t n) {
  if (out->n + n > out->room) out->at = realloc(out->at, out->room = 2 * (out->n + n) + 256);
  memcpy(out->at + out->n, bytes, n);
  out->n += n;
}

static void put_byte(buffer *out, int byte) { put(out, &(uint8_t){byte}, 1); }
void put_map(buffer *out, int n) { put_byte(out, 0x80 | n); }
void put_array(buffer *out, int n) { put_byte(out, 0x90 | n); }

void put_text(buffer *out, const char *text) {
  size_t n = strlen(text);
  if (n < 32) put_byte(out, 0xa0 | n);
  else put(out, (uint8_t[]){0xd9, n}, 2);
  put(out, text, n);
}

void put_number(buffer *out, int64_t number) {
  if (number < 128) put_byte(out, number);
  else put(out, (uint8_t[]){0xce, number >> 24, number >> 16, number >> 8, number}, 5);
}
