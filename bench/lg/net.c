// Lines: one thread, epoll, plain HTTP until the upgrade and WebSocket frames from then on.
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>
#include "lg.h"

enum { AT_ONCE = 256, TEXT = 1, CLOSE = 8, PING = 9, PONG = 10 };
static const double RETRY = 0.05; // seconds until a server that is not there is called again
static int poller = -1;
static client **refused;
static int refusals, refusal_room;
double last_heard;

static void listen_for(client *c, uint32_t what, int change) {
  struct epoll_event e = {.events = what, .data.ptr = c};
  epoll_ctl(poller, change, c->fd, &e);
}

static void call_later(client *c) {
  close(c->fd);
  c->state = AWAY;
  c->retry = now + RETRY;
  if (refusals == refusal_room) refused = realloc(refused, (refusal_room = 2 * refusal_room + 64) * sizeof *refused);
  refused[refusals++] = c;
}

void call(client *c) {
  if (poller < 0) poller = epoll_create1(0);
  struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons(O.port[c->node])};
  inet_pton(AF_INET, O.host, &to.sin_addr);
  c->fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
  if (c->fd < 0) die("no socket: %s", strerror(errno));
  setsockopt(c->fd, IPPROTO_TCP, TCP_NODELAY, &(int){1}, sizeof(int));
  c->state = CALLING;
  c->heard.n = 0;
  if (!c->called) c->called = clock_now();
  if (connect(c->fd, (void *)&to, sizeof to) && errno != EINPROGRESS) call_later(c);
  else listen_for(c, EPOLLOUT, EPOLL_CTL_ADD);
}

static void call_again(void) {
  int left = 0;
  for (int k = 0; k < refusals; k++) {
    if (refused[k]->retry <= now) call(refused[k]);
    else refused[left++] = refused[k];
  }
  refusals = left;
}

void hang_up(client *c, const char *why) {
  if (c->state == AWAY || c->state == GONE) return;
  if (why) fprintf(stderr, "a line of role %c closed: %s\n", c->role, why), F.faults++;
  close(c->fd);
  c->state = why ? GONE : AWAY;
}

static void send_all(client *c, const uint8_t *at, size_t n) {
  while (n) {
    ssize_t done = send(c->fd, at, n, MSG_NOSIGNAL);
    if (done > 0) {
      at += done, n -= done;
    } else if (errno == EAGAIN || errno == EINTR) {
      poll(&(struct pollfd){c->fd, POLLOUT, 0}, 1, 1000);
    } else {
      hang_up(c, strerror(errno));
      return;
    }
  }
}

void send_plain(client *c, const char *bytes, size_t n) { send_all(c, (const uint8_t *)bytes, n); }

void send_frame(client *c, int opcode, const void *bytes, size_t n) {
  uint8_t frame[8 + 1024]; // masked with zeros: the server unmasks all the same
  size_t head = 6;
  if (n > 1024) die("a frame of ours is too long");
  frame[0] = 0x80 | opcode;
  if (n < 126) {
    frame[1] = 0x80 | n;
  } else {
    frame[1] = 0x80 | 126, frame[2] = n >> 8, frame[3] = n, head = 8;
  }
  memset(frame + head - 4, 0, 4);
  memcpy(frame + head, bytes, n);
  send_all(c, frame, head + n);
}

static void take_frame(client *c, int first, span payload) {
  int opcode = first & 15;
  if (!(first & 0x80) || first & 0x70) die("a frame in pieces, or one that is packed");
  if (opcode == PING) {
    send_frame(c, PONG, payload.at, payload.end - payload.at);
  } else if (opcode == CLOSE) {
    hang_up(c, "by the server");
  } else if (opcode != PONG) {
    if (inside(now)) F.frames++;
    heard(c, opcode, payload);
  }
}

// How many bytes the first frame takes, and where its payload is; 0 where it is not all there.
static size_t cut(span in, span *payload) {
  size_t n = in.end - in.at, head = 2;
  if (n < 2) return 0;
  uint64_t size = in.at[1] & 127;
  int wide = size == 126 ? 2 : size == 127 ? 8 : 0;
  if (n < head + wide) return 0;
  if (wide) size = 0;
  for (int k = 0; k < wide; k++) size = size << 8 | in.at[head + k];
  head += wide;
  if (n < head + size) return 0;
  *payload = (span){in.at + head, in.at + head + size};
  return head + size;
}

static size_t take_plain(client *c, span in) {
  const char *end = memmem(in.at, in.end - in.at, "\r\n\r\n", 4);
  if (!end) return 0;
  if (c->state == ASKING) {
    if (!answered_plain(c, (const char *)in.at, in.end - in.at)) return 0;
    close(c->fd);
    call(c);
    return in.end - in.at;
  }
  if (memcmp(in.at, "HTTP/1.1 101", 12)) die("not upgraded: %.80s", (const char *)in.at);
  c->state = OPENING;
  return end + 4 - (const char *)in.at;
}

static void take(client *c, const uint8_t *bytes, size_t n) {
  bool whole = !c->heard.n; // usually nothing is left of before, and nothing needs copying
  if (!whole) put(&c->heard, bytes, n);
  span in = whole ? (span){bytes, bytes + n} : (span){c->heard.at, c->heard.at + c->heard.n}, payload;
  if (c->state == ASKING || c->state == UPGRADING) {
    bool asked = c->state == ASKING;
    size_t used = take_plain(c, in);
    in.at += used;
    if (asked && used) return;
  }
  for (size_t used; c->state >= OPENING && c->state != GONE && (used = cut(in, &payload)); in.at += used)
    take_frame(c, *in.at, payload);
  if (c->state == AWAY || c->state == GONE) return;
  size_t left = in.end - in.at;
  if (whole && left) put(&c->heard, in.at, left);
  if (!whole) memmove(c->heard.at, in.at, left), c->heard.n = left;
}

static void read_line(client *c) {
  static uint8_t bytes[1 << 18];
  ssize_t n = recv(c->fd, bytes, sizeof bytes, 0);
  if (n < 0 && (errno == EAGAIN || errno == EINTR)) return;
  if (n <= 0) {
    if (c->state < OPENING) call_later(c); // a server that is just starting, or whose queue is full
    else hang_up(c, n ? strerror(errno) : "without a word");
    return;
  }
  last_heard = now;
  if (inside(now)) {
    F.bytes += n;
    if (c->role == 's') F.phone_bytes += n;
  }
  take(c, bytes, n);
}

static void stands(client *c) {
  int error = 0;
  getsockopt(c->fd, SOL_SOCKET, SO_ERROR, &error, &(socklen_t){sizeof error});
  if (error) {
    call_later(c);
    return;
  }
  listen_for(c, EPOLLIN, EPOLL_CTL_MOD);
  called(c);
}

void pump(double milliseconds) {
  struct epoll_event events[AT_ONCE];
  struct timespec wait = {.tv_nsec = 1e6 * milliseconds};
  // Never spinning: the store has its time from the same core.
  ppoll(&(struct pollfd){poller, POLLIN, 0}, 1, &wait, NULL);
  int n = epoll_wait(poller, events, AT_ONCE, 0);
  now = clock_now();
  for (int k = 0; k < n; k++) {
    client *c = events[k].data.ptr;
    if (c->state == CALLING) stands(c);
    else if (c->state != AWAY && c->state != GONE) read_line(c);
  }
  if (refusals) call_again();
  now = clock_now();
}
