/** Three arcs for three months; the first closes with the tail of a Q. */
export function Mark({ size = 22 }: { size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 32 32"
      fill="none"
      stroke="var(--qd-accent)"
      strokeWidth={4}
      aria-hidden="true"
      focusable="false"
    >
      <path d="M16.7 4.02 A12 12 0 0 1 27.04 20.7" />
      <path d="M25.8 22.9 A12 12 0 0 1 6.2 22.9" opacity={0.6} />
      <path d="M4.96 20.7 A12 12 0 0 1 15.3 4.02" opacity={0.3} />
      <path d="M19 19 L28 28" />
    </svg>
  );
}
