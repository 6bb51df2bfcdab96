import type { Schema } from '@quarterdeck/api-client';
import { get, patch, post, remove } from './http';
import { getPage } from './pages';

export type ActionItem = Schema<'ActionItemDto'>;
export type NewActionItem = Schema<'NewActionItemDto'>;
export type ActionItemChanges = Schema<'ActionItemChangesDto'>;

type Versioned = { id: string; version: number };
const at = ({ id }: Versioned, verb: string) => `/v1/action-items/${id}/${verb}`;

/** One page of 100 is enough; later items appear as these are closed. */
export const listOpenActionItems = async (clientId: string) =>
  (await get<Schema<'ActionItemListDto'>>(`/v1/clients/${clientId}/action-items?limit=100`)).data;
export const listClosedActionItems = (clientId: string, cursor?: string) =>
  getPage<ActionItem>(`/v1/clients/${clientId}/action-items`, { state: 'closed', limit: '10', cursor });
export const addActionItem = (engagementId: string, body: NewActionItem, idempotencyKey: string) =>
  post<ActionItem>(`/v1/engagements/${engagementId}/action-items`, body, { idempotencyKey });
export const changeActionItem = (item: Versioned, changes: ActionItemChanges) =>
  patch<ActionItem>(`/v1/action-items/${item.id}`, changes, item.version);
export const completeActionItem = (item: Versioned) =>
  post<ActionItem>(at(item, 'completions'), {}, { version: item.version });
export const dropActionItem = (item: Versioned, reason: string) =>
  post<ActionItem>(at(item, 'drops'), { reason }, { version: item.version });
export const reopenActionItem = (item: Versioned) =>
  post<ActionItem>(at(item, 'reopenings'), {}, { version: item.version });
export const publishActionItem = (item: Versioned) =>
  post<ActionItem>(at(item, 'publications'), {}, { version: item.version });
export const withdrawActionItem = (item: Versioned) =>
  remove<ActionItem>(at(item, 'publications'), item.version);
