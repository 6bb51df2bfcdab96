import { useQuery } from '@tanstack/react-query';
import { accessQuery } from './access.queries';

/** Warns, where an engagement ends, about access that is still granted. */
export function AccessToRevoke({ engagementId }: { engagementId: string }) {
  const { data, isError } = useQuery(accessQuery(engagementId));
  if (isError) return <> Couldn’t check which access is still granted. Look at the access list.</>;
  const left = data?.data.filter(({ state }) => state === 'granted') ?? [];
  if (left.length === 0) return null;
  return (
    <>
      {' '}
      <strong>Still granted: {left.map(({ system }) => system).join(', ')}.</strong> Revoke each one, then
      mark it as revoked in the access list. The list stays available after the end.
    </>
  );
}
