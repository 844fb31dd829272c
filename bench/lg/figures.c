// What is counted between two moments, what the server and its store used in between, and the JSON of it all.
#define _GNU_SOURCE
#include <ctype.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include "lg.h"

struct figures F = {.from = 1e18, .to = 1e18};
static struct { double server, store, own; long server_kb; } before, after;
static long begun_kb;

bool inside(double t) { return t >= F.from && t < F.to; }

void note(sample *s, double seconds) {
  if (s->n == s->room) s->at = realloc(s->at, (s->room = 2 * s->room + 4096) * sizeof *s->at);
  s->at[s->n++] = 1e3 * seconds;
}

// Seconds of processor time of all threads, to the nanosecond.
static double used(const int *process, int n) {
  double sum = 0;
  for (int k = 0; k < n; k++) {
    char path[64];
    snprintf(path, sizeof path, "/proc/%d/task", process[k]);
    DIR *tasks = opendir(path);
    if (!tasks) die("process %d is gone", process[k]);
    for (struct dirent *one; (one = readdir(tasks));) {
      if (!isdigit(*one->d_name)) continue;
      char stat[400];
      snprintf(stat, sizeof stat, "/proc/%d/task/%s/schedstat", process[k], one->d_name);
      FILE *file = fopen(stat, "r");
      unsigned long long ns;
      if (file && fscanf(file, "%llu", &ns) == 1) sum += ns * 1e-9;
      if (file) fclose(file);
    }
    closedir(tasks);
  }
  return sum;
}

static long memory_kb(const int *process, int n) {
  long sum = 0;
  for (int k = 0; k < n; k++) {
    char path[64], line[256];
    snprintf(path, sizeof path, "/proc/%d/status", process[k]);
    FILE *file = fopen(path, "r");
    long kb;
    while (file && fgets(line, sizeof line, file))
      if (sscanf(line, "VmRSS: %ld", &kb) == 1) sum += kb;
    if (file) fclose(file);
  }
  return sum;
}

static double own(void) {
  struct rusage u;
  getrusage(RUSAGE_SELF, &u);
  return u.ru_utime.tv_sec + u.ru_stime.tv_sec + 1e-6 * (u.ru_utime.tv_usec + u.ru_stime.tv_usec);
}

void begin_figures(void) {
  before.server = used(O.server, O.servers), before.store = used(O.store, O.stores), before.own = own();
  before.server_kb = memory_kb(O.server, O.servers);
  if (!begun_kb) begun_kb = before.server_kb;
  uint64_t faults = F.faults, refused = F.refused;
  F = (struct figures){.from = clock_now(), .to = 1e18, .faults = faults, .refused = refused};
}

void end_figures(void) {
  F.to = clock_now();
  after.server = used(O.server, O.servers), after.store = used(O.store, O.stores), after.own = own();
  after.server_kb = memory_kb(O.server, O.servers);
}

static int by_size(const void *a, const void *b) {
  float x = *(const float *)a, y = *(const float *)b;
  return (x > y) - (x < y);
}

static void tell_sample(const char *name, sample *s) {
  static const struct { const char *name; double part; } PARTS[] = {{"p50", .5}, {"p90", .9}, {"p99", .99}, {"max", 1}};
  qsort(s->at, s->n, sizeof *s->at, by_size);
  printf(",\"%s\":{\"n\":%zu", name, s->n);
  for (int k = 0; k < 4 && s->n; k++)
    printf(",\"%s\":%.3f", PARTS[k].name, s->at[(size_t)(PARTS[k].part * (s->n - 1) + .5)]);
  printf("}");
}

void tell(long wrong, int unseen, double connect, const double *bursts, int count) {
  printf("{\"seconds\":%.4f,\"connect_s\":%.4f,\"clients\":%d", F.to - F.from, connect, client_count);
  printf(",\"acts\":%lu,\"updates\":%lu", F.acts, F.updates);
  printf(",\"bytes\":%lu,\"phone_bytes\":%lu,\"frames\":%lu", F.bytes, F.phone_bytes, F.frames);
  printf(",\"refused\":%lu,\"held\":%lu,\"skipped\":%lu,\"faults\":%lu", F.refused, F.held, F.skipped, F.faults);
  printf(",\"wrong\":%ld,\"unseen\":%d", wrong, unseen);
  printf(",\"server_s\":%.6f,\"store_s\":%.6f", after.server - before.server, after.store - before.store);
  printf(",\"generator_s\":%.6f,\"server_kb\":[%ld,%ld,%ld]", after.own - before.own, begun_kb, before.server_kb, after.server_kb);
  printf(",\"view_bytes\":{\"seat\":%zu,\"console\":%zu,\"screen\":%zu}", view_bytes['s'], view_bytes['c'], view_bytes['w']);
  printf(",\"bursts\":[");
  for (int k = 0; k < count; k++) printf("%s%.4f", k ? "," : "", bursts[k]);
  printf("]");
  tell_sample("ack_ms", &F.ack);
  tell_sample("screen_ms", &F.screen);
  printf("}\n");
}
