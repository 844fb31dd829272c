// A load generator for the colour rating, in one thread: rooms and tokens come on standard input, figures go out as JSON.
//
//   lg --port P[,P] --server PID[,PID] --store PID --mode open|closed|burst|hold [--rate ...] < rooms
//
// A line of the input is `room`, or a role and a token: s a seat, c a console, w a screen, l a seat that comes late.
#define _GNU_SOURCE
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <time.h>
#include "lg.h"

options O = {.host = "127.0.0.1", .mode = "open", .at_once = 64, .rate = 20, .inflight = 40, .warmup = 1, .seconds = 4,
             .drain = 20, .bursts = 3, .step = 1, .warm = ITEMS, .code = "", .key = ""};
room *rooms;
client *clients;
int room_count, client_count;
double now;
bool sending;
static uint64_t dice = 88172645463325252ull;

double clock_now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + 1e-9 * t.tv_nsec;
}

uint32_t chance(uint32_t below) {
  dice ^= dice << 13, dice ^= dice >> 7, dice ^= dice << 17;
  return (dice >> 20) % below;
}

void die(const char *format, ...) {
  va_list a;
  va_start(a, format);
  vfprintf(stderr, format, a);
  va_end(a);
  fputc('\n', stderr);
  exit(2);
}

static int numbers(int *at, char *list, int most) {
  int n = 0;
  for (char *one = strtok(list, ","); one && n < most; one = strtok(NULL, ",")) at[n++] = atoi(one);
  return n;
}

static void read_option(const char *name, char *value) {
  struct { const char *name; int *i; double *d; const char **s; } known[] = {
    {"--mode", .s = &O.mode}, {"--host", .s = &O.host}, {"--rate", .d = &O.rate}, {"--inflight", .i = &O.inflight},
    {"--warmup", .d = &O.warmup}, {"--seconds", .d = &O.seconds}, {"--drain", .d = &O.drain}, {"--bursts", .i = &O.bursts},
    {"--at-once", .i = &O.at_once}, {"--step", .i = &O.step}, {"--warm", .i = &O.warm}, {"--reload", .i = &O.reload},
    {"--code", .s = &O.code}, {"--key", .s = &O.key}, {"--newcomers", .i = &O.newcomers}, {"--acts", .i = &O.acts},
  };
  if (!strcmp(name, "--port")) { O.nodes = numbers(O.port, value, NODES); return; }
  if (!strcmp(name, "--server")) { O.servers = numbers(O.server, value, NODES); return; }
  if (!strcmp(name, "--store")) { O.stores = numbers(O.store, value, NODES); return; }
  for (size_t k = 0; k < sizeof known / sizeof *known; k++) {
    if (strcmp(name, known[k].name)) continue;
    if (known[k].i) *known[k].i = atoi(value);
    if (known[k].d) *known[k].d = atof(value);
    if (known[k].s) *known[k].s = value;
    return;
  }
  die("there is no option %s", name);
}

static void add_client(char role, const char *token) {
  clients = realloc(clients, (client_count + 1) * sizeof *clients);
  client *c = &clients[client_count++];
  *c = (client){.role = role, .number = client_count - 1, .node = (client_count - 1) % O.nodes, .seq = 1, .link = -1, .credits = 118};
  c->in = (room *)(intptr_t)(room_count - 1); // its address is known when all are read
  snprintf(c->token, sizeof c->token, "%s", token);
  snprintf(c->id, sizeof c->id, "%08x%08x", chance(~0u), chance(~0u));
}

static void read_rooms(void) {
  char line[256], role, token[200];
  while (fgets(line, sizeof line, stdin)) {
    if (!strncmp(line, "room", 4)) room_count++;
    else if (sscanf(line, "%c %199s", &role, token) == 2 && room_count) add_client(role, token);
    else die("no line of ours: %s", line);
  }
  for (int k = 0; k < O.newcomers; k++) add_client('s', "");
  rooms = calloc(room_count, sizeof *rooms);
  for (client *c = clients; c < clients + client_count; c++) {
    room *r = c->in = &rooms[(intptr_t)c->in];
    r->all = realloc(r->all, (r->clients + 1) * sizeof *r->all);
    r->all[r->clients++] = c;
    bool seat = c->role == 's' || c->role == 'l';
    r->seats += seat, r->watchers += !seat;
  }
  for (room *r = rooms; r < rooms + room_count; r++) r->idle = calloc(r->clients, sizeof *r->idle);
}

static void pump_for(double seconds) {
  for (double end = clock_now() + seconds; clock_now() < end;) pump(10);
}

// Everybody of these roles connects, so many at once; the seconds until the last one has its view.
static double connect_all(const char *roles) {
  double begun = clock_now();
  for (int at = 0, there = 0; at < client_count || there < at;) {
    int open = 0;
    there = 0;
    for (int k = 0; k < at; k++) {
      if (!strchr(roles, clients[k].role) || clients[k].state == THERE) there++;
      else open++;
    }
    for (; at < client_count && open < O.at_once; at++) {
      client *c = &clients[at];
      c->counted = clock_now();
      if (strchr(roles, c->role) && c->state == AWAY) call(c), open++;
    }
    pump(5);
    if (clock_now() - begun > 120) die("%d of %d are there after two minutes", there, client_count);
  }
  return clock_now() - begun;
}

static void come_late_and_reload(void) {
  for (client *c = clients; c < clients + client_count && O.reload; c++) {
    if (c->role != 's' || c->state != THERE) continue;
    leave(c), hang_up(c, NULL), O.reload--;
    call(c);
  }
  for (client *c = clients; c < clients + client_count; c++)
    if (c->role == 'l') c->role = 's', c->counted = now, call(c);
}

static bool all_there(void) {
  for (client *c = clients; c < clients + client_count; c++)
    if (c->role != 'l' && c->state != THERE) return false;
  return true;
}

static int bursts(double *seconds) {
  int done = 0;
  begin_figures();
  while (done < O.bursts) {
    double begun = clock_now();
    for (room *r = rooms; r < rooms + room_count; r++) act_all(r);
    if (done == 1) come_late_and_reload();
    while ((under_way() || !all_there()) && clock_now() - begun < O.drain) pump(5), release_quiet();
    seconds[done++] = clock_now() - begun;
    if (under_way()) break;
    pump_for(0.3);
  }
  end_figures();
  return done;
}

static room *any_room(void) {
  room *r;
  do r = &rooms[chance(room_count)]; while (!r->seats);
  return r;
}

static void at_rate(double *due) {
  for (double t = clock_now(); *due <= t; *due += 1 / O.rate)
    if (!act(any_room(), *due)) F.skipped++;
  double wait = 1e3 * (*due - clock_now());
  pump(wait < 0 ? 0 : wait > 10 ? 10 : wait);
}

static void fill_up(void) {
  for (room *r = rooms; r < rooms + room_count; r++)
    for (int k = r->busy; k < O.inflight && act(r, clock_now());) k++;
  pump(5);
}

static void flow(void) {
  bool closed = !strcmp(O.mode, "closed"), begun = false;
  double from = clock_now() + O.warmup, to = from + O.seconds, due = clock_now();
  sending = closed;
  while (clock_now() < to && !(O.acts && F.acts >= (uint64_t)O.acts)) {
    if (!begun && clock_now() >= from) begun = true, begin_figures();
    if (closed) fill_up();
    else at_rate(&due);
  }
  end_figures();
  sending = false;
}

// Whether what the door takes for a flood is far away again for everybody.
static bool rested(void) {
  for (client *c = clients; c < clients + client_count; c++)
    if (!has_credits(c, 110)) return false;
  return true;
}

// Until nothing has come for a moment; a joint summary waits half a second.
static void settle(void) {
  for (double end = clock_now() + 20; clock_now() < end && clock_now() - last_heard < 0.7;) pump(50);
}

int main(int argc, char **argv) {
  double seconds[64];
  int count = 0;
  dice ^= (uint64_t)(1e9 * clock_now()) * 0x9e3779b97f4a7c15ull; // a page's name is its own, also after a reload
  for (int k = 1; k + 1 < argc; k += 2) read_option(argv[k], argv[k + 1]);
  if (!O.nodes) die("--port is missing");
  prctl(PR_SET_TIMERSLACK, 1);
  setrlimit(RLIMIT_NOFILE, &(struct rlimit){1 << 16, 1 << 16});
  read_rooms();
  begin_figures();
  double connect = connect_all("scw");
  if (strcmp(O.mode, "hold")) {
    settle();
    open_rooms();
    warm_up();
    settle();
    while (!rested()) pump(10);
    if (!strcmp(O.mode, "burst")) count = bursts(seconds);
    else flow();
  } else {
    end_figures();
  }
  for (double end = clock_now() + O.drain; under_way() && clock_now() < end;) pump(10), release_quiet();
  settle();
  tell(strcmp(O.mode, "hold") ? wrong() : 0, under_way(), connect, seconds, count);
  return 0;
}
