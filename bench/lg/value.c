// A layer as a page holds it: a tree of values that merge patches (RFC 7396) change in place.
#include <stdlib.h>
#include <string.h>
#include "lg.h"

typedef struct { char *key; uint32_t n; value *v; } pair;
struct value {
  char kind;
  uint32_t n, room;
  union { int64_t i; double f; char *s; value **items; pair *pairs; };
};

static char *copied(token t) {
  char *s = malloc(t.n + 1);
  memcpy(s, t.s, t.n);
  s[t.n] = 0;
  return s;
}

static value *new_value(char kind) {
  value *v = calloc(1, sizeof *v);
  v->kind = kind;
  return v;
}

static pair *add(value *map, token key) {
  if (key.kind != 's') die("a name in a layer is no text");
  if (map->n == map->room) map->pairs = realloc(map->pairs, (map->room = 2 * map->room + 4) * sizeof(pair));
  pair *p = &map->pairs[map->n++];
  *p = (pair){copied(key), key.n, NULL};
  return p;
}

static pair *seek(const value *map, const char *key, uint32_t n, uint32_t hint) {
  for (uint32_t k = 0; k < map->n; k++) { // most maps come in the order they are kept in
    pair *p = &map->pairs[(hint + k) % map->n];
    if (p->n == n && !memcmp(p->key, key, n)) return p;
  }
  return NULL;
}

value *read_value(span *in) {
  span head = *in;
  token t = next(in);
  if (t.kind == 'm') {
    *in = head;
    return merged(NULL, in);
  }
  value *v = new_value(t.kind);
  if (t.kind == 's') v->s = copied(t), v->n = t.n;
  if (t.kind == 'i') v->i = t.i;
  if (t.kind == 'd') v->f = t.f;
  if (t.kind == 'a') {
    v->items = malloc((t.n + 1) * sizeof *v->items);
    for (v->n = 0; v->n < t.n; v->n++) v->items[v->n] = read_value(in);
  }
  return v;
}

value *merged(value *target, span *patch) {
  span head = *patch;
  token t = next(patch);
  if (t.kind != 'm') {
    free_value(target);
    *patch = head;
    return read_value(patch);
  }
  if (target && target->kind != 'm') free_value(target), target = NULL;
  bool fresh = !target; // a map that was not there holds no name twice
  if (fresh) target = new_value('m');
  for (uint32_t k = 0; k < t.n; k++) {
    token key = next(patch);
    pair *p = fresh ? NULL : seek(target, key.s, key.n, k);
    if (patch->at < patch->end && *patch->at == 0xc0) {
      next(patch);
      if (p) free(p->key), free_value(p->v), *p = target->pairs[--target->n];
      continue;
    }
    if (!p) p = add(target, key);
    p->v = merged(p->v, patch);
  }
  return target;
}

void free_value(value *v) {
  if (!v) return;
  if (v->kind == 's') free(v->s);
  if (v->kind == 'a') {
    for (uint32_t k = 0; k < v->n; k++) free_value(v->items[k]);
    free(v->items);
  }
  if (v->kind == 'm') {
    for (uint32_t k = 0; k < v->n; k++) free(v->pairs[k].key), free_value(v->pairs[k].v);
    free(v->pairs);
  }
  free(v);
}

static double real(const value *v) { return v->kind == 'i' ? v->i : v->f; }
static bool numeric(char kind) { return kind == 'i' || kind == 'd'; }

bool equal(const value *a, const value *b) {
  if (!a || !b) return a == b;
  if (numeric(a->kind) && numeric(b->kind)) return real(a) == real(b);
  if (a->kind != b->kind || a->n != b->n) return false;
  if (a->kind == 's') return !memcmp(a->s, b->s, a->n);
  for (uint32_t k = 0; k < a->n; k++) {
    if (a->kind == 'a' && !equal(a->items[k], b->items[k])) return false;
    if (a->kind != 'm') continue;
    pair *p = seek(b, a->pairs[k].key, a->pairs[k].n, k);
    if (!p || !equal(a->pairs[k].v, p->v)) return false;
  }
  return true;
}

bool equal_bytes(const value *v, span *in) {
  value *other = read_value(in);
  bool same = equal(v, other);
  free_value(other);
  return same;
}

const value *under(const value *v, const char *path) {
  while (v && v->kind == 'm' && *path) {
    size_t n = strcspn(path, "/");
    pair *p = seek(v, path, n, 0);
    v = p ? p->v : NULL;
    path += n + (path[n] == '/');
  }
  return *path ? NULL : v;
}

int length(const value *v) { return v && (v->kind == 'a' || v->kind == 'm') ? (int)v->n : 0; }
const value *item(const value *v, int place) { return v->items[place]; }
const char *text(const value *v) { return v && v->kind == 's' ? v->s : NULL; }
int64_t number(const value *v) { return v && v->kind == 'i' ? v->i : 0; }
