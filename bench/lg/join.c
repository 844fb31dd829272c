// Newcomers: each asks for a seat over HTTP with the key of the link, and then connects with the token it was given.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "lg.h"

void ask_seat(client *c) {
  char body[300], ask[800];
  int n = snprintf(body, sizeof body, "{\"name\":\"\u05de\u05e9\u05ea\u05ea\u05e4\u05ea %d\",\"key\":\"%s\"}", c->number, O.key);
  n = snprintf(ask, sizeof ask, "POST /api/rooms/%s/seats HTTP/1.1\r\nHost: %s:%d\r\nContent-Type: application/json\r\n"
               "Connection: close\r\nContent-Length: %d\r\n\r\n%s", O.code, O.host, O.port[c->node], n, body);
  c->state = ASKING;
  send_plain(c, ask, n);
}

bool answered_plain(client *c, const char *words, size_t n) {
  static const char BEGIN[] = "\"token\":";
  char answer[4096];
  if (n >= sizeof answer) die("a long answer to who asks for a seat");
  memcpy(answer, words, n);
  answer[n] = 0;
  if (strncmp(answer, "HTTP/1.1 201", 12)) die("no seat: %s", answer);
  char *token = strstr(answer, BEGIN);
  char *from = token ? strchr(token + strlen(BEGIN), '"') : NULL, *to = from ? strchr(from + 1, '"') : NULL;
  if (!to) return false; // the rest is still on its way
  if (to - from - 1 >= (long)sizeof c->token) die("a long token");
  memcpy(c->token, from + 1, to - from - 1);
  return true;
}
