import type { Schema } from '@quarterdeck/api-client';
import { get, post, put, remove } from './http';

export type NotificationPreferences = Schema<'NotificationPreferencesDto'>;
export type SaveNotificationPreferences = Schema<'SaveNotificationPreferencesDto'>;

export const readNotificationPreferences = () => get('/v1/notification-preferences');
export const saveNotificationPreferences = (body: SaveNotificationPreferences, version: number) =>
  put('/v1/notification-preferences', { version, body });
export const sendTestMessage = () => post('/v1/notification-preferences/test-messages');

export const previewUnsubscription = (token: string) =>
  post('/v1/unsubscriptions/previews', { body: { token } });
export const unsubscribe = (token: string) => post('/v1/unsubscriptions/{token}', { path: { token } });
export const resubscribe = (token: string) => remove('/v1/unsubscriptions/{token}', { path: { token } });
