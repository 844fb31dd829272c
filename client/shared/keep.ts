// A small cupboard on the device: IndexedDB where it works, memory where it does not (private windows, old bugs).

export interface Cupboard {
  get<T>(key: string): Promise<T | undefined>;
  put(key: string, value: unknown): Promise<void>;
  /** Puts `value` where something stands under `key`; false where nothing does (any more). */
  replace(key: string, value: unknown): Promise<boolean>;
  remove(key: string): Promise<void>;
  /** All keys that begin so. */
  keys(prefix: string): Promise<string[]>;
  /**
   * In one step no other page can come between: takes away what stands under `from`, and puts under `key` what `become`
   * makes of it. Rejects where the device fails.
   */
  gather<T>(from: readonly string[], key: string, become: (found: Map<string, T>) => unknown): Promise<void>;
}

const DATABASE = 'tzimtzamti';
const STORE = 'kept';
/** Some iPhones never answer the first `open`; after this long the page works from memory. */
const PATIENCE = 1500;

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the device storage failed'));
  });
}

function open(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  const tooLate = new Promise<never>((_resolve, reject) =>
    setTimeout(() => reject(new Error('the device storage does not answer')), PATIENCE),
  );
  return Promise.race([answered(request), tooLate]);
}

/** Resolves when everything asked of this transaction stands on the device. */
function stands({ transaction }: IDBObjectStore): Promise<void> {
  return new Promise((resolve, reject) => {
    const failed = () => reject(transaction.error ?? new Error('the device storage failed'));
    transaction.oncomplete = () => resolve();
    transaction.onabort = failed;
    transaction.onerror = failed;
  });
}

export function memoryCupboard(): Cupboard {
  const shelf = new Map<string, unknown>();
  return {
    get: async <T>(key: string) => shelf.get(key) as T | undefined,
    put: async (key, value) => void shelf.set(key, value),
    replace: async (key, value) => shelf.has(key) && Boolean(shelf.set(key, value)),
    remove: async (key) => void shelf.delete(key),
    keys: async (prefix) => [...shelf.keys()].filter((key) => key.startsWith(prefix)),
    gather: async <T>(from: readonly string[], key: string, become: (found: Map<string, T>) => unknown) => {
      const found = new Map(from.flatMap((one) => (shelf.has(one) ? [[one, shelf.get(one) as T] as const] : [])));
      found.forEach((_value, one) => shelf.delete(one));
      shelf.set(key, become(found));
    },
  };
}

export function deviceCupboard(factory: IDBFactory | undefined = globalThis.indexedDB): Cupboard {
  const memory = memoryCupboard();
  let database: Promise<IDBDatabase> | null = null;

  async function shelf(mode: IDBTransactionMode): Promise<IDBObjectStore> {
    if (!factory) throw new Error('no device storage here');
    database ??= open(factory);
    return (await database).transaction(STORE, mode).objectStore(STORE);
  }

  return {
    async get<T>(key: string) {
      const here = await memory.get<T>(key);
      if (here !== undefined) return here;
      try {
        return await answered<T | undefined>((await shelf('readonly')).get(key));
      } catch {
        return undefined;
      }
    },
    async put(key, value) {
      try {
        const here = await shelf('readwrite');
        here.put(value, key);
        await stands(here);
        await memory.remove(key);
      } catch {
        await memory.put(key, value);
      }
    },
    async replace(key, value) {
      try {
        const here = await shelf('readwrite');
        let there = (await memory.get(key)) !== undefined;
        const counted = here.count(key);
        counted.onsuccess = () => {
          there ||= counted.result > 0;
          if (there) here.put(value, key);
        };
        await stands(here);
        await memory.remove(key);
        return there;
      } catch {
        await memory.put(key, value);
        return true;
      }
    },
    async remove(key) {
      await memory.remove(key);
      try {
        const here = await shelf('readwrite');
        here.delete(key);
        await stands(here);
      } catch {
        // nothing was kept there
      }
    },
    async keys(prefix) {
      const here = await memory.keys(prefix);
      try {
        const there = (await answered((await shelf('readonly')).getAllKeys())) as string[];
        return [...new Set([...there.filter((key) => key.startsWith(prefix)), ...here])];
      } catch {
        return here;
      }
    },
    async gather<T>(from: readonly string[], key: string, become: (found: Map<string, T>) => unknown) {
      const here = await shelf('readwrite');
      const found = new Map<string, T>();
      const put = () => here.put(become(found), key);
      from.forEach((one, place) => {
        const asked = here.get(one) as IDBRequest<T | undefined>;
        asked.onsuccess = () => {
          if (asked.result !== undefined) found.set(one, asked.result);
          here.delete(one);
          if (place === from.length - 1) put();
        };
      });
      if (from.length === 0) put();
      await stands(here);
    },
  };
}

export const cupboard: Cupboard = deviceCupboard();
