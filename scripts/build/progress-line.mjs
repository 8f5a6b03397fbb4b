/** Shows how far several builds are: one line that renews itself on a terminal, a line every quarter in a log. */
export class ProgressLine {
  #shares;
  #shown = -1;
  #started = Date.now();
  #out;

  constructor(names, out = process.stdout) {
    this.#shares = new Map(names.map((name) => [name, 0]));
    this.#out = out;
  }

  update(name, share) {
    this.#shares.set(name, Math.max(share, this.#shares.get(name)));
    const whole = [...this.#shares.values()].reduce((sum, one) => sum + one, 0) / this.#shares.size;
    const step = Math.floor(whole * (this.#out.isTTY ? 100 : 4));
    if (step <= this.#shown) return;
    this.#shown = step;
    this.#write(this.#text());
  }

  end() {
    const seconds = ((Date.now() - this.#started) / 1000).toFixed(1);
    this.#write(`Built ${[...this.#shares.keys()].join(' and ')} in ${seconds} s`);
    if (this.#out.isTTY) this.#out.write('\n');
  }

  #text() {
    const parts = [...this.#shares].map(([name, share]) => `${name} ${Math.round(share * 100)} %`);
    return `Building ${parts.join(' · ')}`;
  }

  #write(text) {
    this.#out.write(this.#out.isTTY ? `\r\u001b[K${text}` : `${text}\n`);
  }
}
