import { useQuery } from '@tanstack/react-query';
import { accessQuery } from './access.queries';

/** Said where an engagement ends: what its people can still open. */
export function AccessToRevoke({ engagementId }: { engagementId: string }) {
  const { data, isError } = useQuery(accessQuery(engagementId));
  if (isError) return <> Whether access is still granted could not be read: look at the access list.</>;
  const left = data?.data.filter(({ state }) => state === 'granted') ?? [];
  if (left.length === 0) return null;
  return (
    <>
      {' '}
      <strong>Still granted, to be revoked: {left.map(({ system }) => system).join(', ')}.</strong> Mark each
      as revoked in the list of access; it stays there after the end.
    </>
  );
}
