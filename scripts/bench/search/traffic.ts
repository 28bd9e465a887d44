import type { Page, Request } from '@playwright/test';

/** What a page fetches: how much since last asked, and when it has fallen quiet. */
export class Traffic {
  #open = 0;
  #finished: Request[] = [];

  constructor(page: Page) {
    page.on('request', () => this.#open++);
    page.on('requestfailed', () => this.#open--);
    page.on('requestfinished', (request) => {
      this.#open--;
      this.#finished.push(request);
    });
  }

  async #quiet(): Promise<void> {
    for (let calm = 0; calm < 3; calm = this.#open === 0 ? calm + 1 : 0) {
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }

  /** Bytes of bodies as sent, compressed where the server compresses, since the last call, after everything has arrived. */
  async take(): Promise<number> {
    await this.#quiet();
    const sizes = await Promise.all(this.#finished.splice(0).map((request) => request.sizes()));
    return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
  }
}
