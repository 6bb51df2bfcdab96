import type { Schema } from '@quarterdeck/api-client';
import { get, post, put, remove } from './http';

export type NotificationPreferences = Schema<'NotificationPreferencesDto'>;
export type SaveNotificationPreferences = Schema<'SaveNotificationPreferencesDto'>;
export type Unsubscription = Schema<'UnsubscriptionDto'>;

export const readNotificationPreferences = () => get<NotificationPreferences>('/v1/notification-preferences');
export const saveNotificationPreferences = (body: SaveNotificationPreferences, version: number) =>
  put<NotificationPreferences>('/v1/notification-preferences', body, version);
export const sendTestMessage = () => post('/v1/notification-preferences/test-messages');

export const previewUnsubscription = (token: string) =>
  post<Unsubscription>('/v1/unsubscriptions/previews', { token });
export const unsubscribe = (token: string) => post<Unsubscription>(`/v1/unsubscriptions/${token}`);
export const resubscribe = (token: string) => remove<Unsubscription>(`/v1/unsubscriptions/${token}`);
