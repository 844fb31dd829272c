// Private fields as plain ones. The language keeps them private while it is written; for iOS 15, whose own are faulty, the
// build would make a map of weak references of each, which is larger, and slower with every access.
import type { Plugin } from 'vite';

interface Node {
  type: string;
  start: number;
  end: number;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

/** Every `#name` under a node; with whether it is asked about (`#name in it`) instead of used. */
function privateNames(node: Node, asked = false): { at: Node; asked: boolean }[] {
  if (node.type === 'PrivateIdentifier') return [{ at: node, asked }];
  const isQuestion = node.type === 'BinaryExpression';
  return Object.entries(node).flatMap(([field, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter(isNode)
      .flatMap((child) => privateNames(child, isQuestion && field === 'left')),
  );
}

/** Of the language: none of them has a field that is named as ours are. */
const NATIVE = new Set(['Array', 'Date', 'Error', 'HTMLElement', 'Map', 'Set', 'URL', 'URLSearchParams']);

/** Whether a class of the module that has private names extends one that may have the same. */
function inherited(node: Node): boolean {
  const { superClass, body } = node as { superClass?: { name?: string } | null; body?: { body?: { key?: Node }[] } };
  const own = body?.body?.some?.(({ key }) => key?.type === 'PrivateIdentifier') ?? false;
  if (superClass && own && !NATIVE.has(superClass.name ?? '')) return true;
  const children = Object.values(node).flatMap((value: unknown) => (Array.isArray(value) ? value : [value]));
  return children.some((child) => isNode(child) && inherited(child));
}

export function plainFields(): Plugin {
  return {
    name: 'plain-fields',
    apply: 'build',
    enforce: 'post',
    transform(code, id) {
      if (!/\.(js|ts|svelte)(\?|$)/.test(id) || !code.includes('#')) return;
      const tree = this.parse(code) as Node;
      const names = privateNames(tree).sort((one, other) => other.at.start - one.at.start);
      if (names.length > 0 && inherited(tree)) this.error(`${id}: a class and the one it extends might use one name`);
      const short = new Map<string, string>();
      for (const { at, asked } of names) {
        const long = code.slice(at.start, at.end);
        const name = short.get(long) ?? `$${short.size.toString(36)}`;
        short.set(long, name);
        code = code.slice(0, at.start) + (asked ? `'${name}'` : name) + code.slice(at.end);
      }
      return names.length > 0 ? { code, map: null } : undefined;
    },
  };
}
