// A small cupboard on the device: IndexedDB where it works, memory where it does not (private windows, old bugs).

export interface Cupboard {
  get<T>(key: string): Promise<T | undefined>;
  put(key: string, value: unknown): Promise<void>;
  remove(key: string): Promise<void>;
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

export function memoryCupboard(): Cupboard {
  const shelf = new Map<string, unknown>();
  return {
    get: async <T>(key: string) => shelf.get(key) as T | undefined,
    put: async (key, value) => void shelf.set(key, value),
    remove: async (key) => void shelf.delete(key),
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
        await answered((await shelf('readwrite')).put(value, key));
        await memory.remove(key);
      } catch {
        await memory.put(key, value);
      }
    },
    async remove(key) {
      await memory.remove(key);
      try {
        await answered((await shelf('readwrite')).delete(key));
      } catch {
        // nothing was kept there
      }
    },
  };
}

export const cupboard: Cupboard = deviceCupboard();
