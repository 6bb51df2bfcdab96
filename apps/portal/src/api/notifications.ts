import type { Input } from '@quarterdeck/api-client';
import { get, post } from './http';

export type NotificationFilter = NonNullable<Input<'get', '/v1/notifications'>['query']>;

export const listNotifications = (query: NotificationFilter) =>
  get('/v1/notifications', { query: { limit: 50, ...query } });
export const countNotifications = () => get('/v1/notification-counts');
export const resendNotification = (id: string) => post('/v1/notifications/{id}/resends', { path: { id } });
