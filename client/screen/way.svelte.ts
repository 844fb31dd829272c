// The way in for phones: the address people type and the code they scan.
import { fetchAddresses } from '$shared/api';

const LOCAL = /^(localhost|127\.|\[::1\]|0\.0\.0\.0)/;

export class Way {
  /** What phones open; this page's own address, unless that is this computer alone. */
  origin = $state(location.origin);

  constructor() {
    if (!LOCAL.test(location.host)) return;
    fetchAddresses().then(
      ({ addresses }) => (this.origin = addresses.find((address) => !LOCAL.test(new URL(address).host)) ?? this.origin),
      () => undefined, // this page's own address is still true on this computer
    );
  }

  /** As people type it. */
  get address(): string {
    return this.origin.replace(/^https?:\/\//, '');
  }

  qr(code: string, key: string): string {
    const query = new URLSearchParams({ origin: this.origin, key });
    return `/api/rooms/${code}/qr.svg?${query.toString()}`;
  }
}
