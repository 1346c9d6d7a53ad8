interface Kept {
  readonly headers: readonly (readonly [string, string])[];
  readonly bytes: ArrayBuffer;
}

const withoutSearch = (url: string): string => url.split('?')[0] ?? url;

/** As much of a browser's cache as files in it need. */
export class MemoryCache {
  readonly kept = new Map<string, Kept>();

  private urls(url: string | undefined, options: CacheQueryOptions | undefined): readonly string[] {
    const same = (one: string) =>
      url === undefined ||
      one === url ||
      (options?.ignoreSearch === true && withoutSearch(one) === withoutSearch(url));
    return [...this.kept.keys()].filter(same);
  }

  async put(url: string, response: Response): Promise<void> {
    const bytes = await response.arrayBuffer();
    this.kept.set(url, { headers: [...response.headers], bytes });
  }

  matchAll(url: string, options?: CacheQueryOptions): Promise<readonly Response[]> {
    const found = this.urls(url, options).flatMap((one) => this.kept.get(one) ?? []);
    return Promise.resolve(
      found.map(
        ({ headers, bytes }) =>
          new Response(bytes.slice(0), { headers: headers.map(([name, value]) => [name, value]) }),
      ),
    );
  }

  async match(url: string): Promise<Response | undefined> {
    return (await this.matchAll(url))[0];
  }

  keys(): Promise<readonly Request[]> {
    return Promise.resolve(this.urls(undefined, undefined).map((url) => new Request(url)));
  }

  delete(url: string, options?: CacheQueryOptions): Promise<boolean> {
    const found = this.urls(url, options);
    for (const one of found) this.kept.delete(one);
    return Promise.resolve(found.length > 0);
  }
}
