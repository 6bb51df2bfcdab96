import { DomainEvent } from '@quarterdeck/platform/events/event-bus';

/** The client's row has the zone; it may be the same as before. */
export const clientTimeZoneChanged = new DomainEvent<{ clientId: string }>();
