import { Skeleton, VisuallyHidden } from '@mantine/core';

export function LoadingLines({ rows = 4, height = 56 }: { rows?: number; height?: number }) {
  return (
    <div aria-busy="true">
      <VisuallyHidden role="status">Loading</VisuallyHidden>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={height} mb={12} radius={8} />
      ))}
    </div>
  );
}
