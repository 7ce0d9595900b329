// What the check found, each naming module, document and property.

/** Collects findings. */
export class Findings {
  constructor() {
    this.list = [];
  }

  /** `place` is { module, document, path }. */
  add(place, message) {
    this.list.push({ ...place, message });
  }

  lines() {
    return this.list.map(({ module, document, path, message }) => {
      const where = [module, document].filter(Boolean).join(".");
      return `${where}: ${path ? `${path}: ` : ""}${message}`;
    });
  }
}
