// It never gets loaded.
for (;;);

export function parse(): void {}
