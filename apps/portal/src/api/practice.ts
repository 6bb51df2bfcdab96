import { get, patch, post, remove } from './http';
import { getEvery } from './pages';
import type {
  Invitation,
  Member,
  MemberChanges,
  NewInvitation,
  NewPractice,
  Practice,
  Session,
} from './types';

export const createPractice = (body: NewPractice) => post<Session>('/v1/practices', body);
export const readPractice = () => get<Practice>('/v1/practice');
export const renamePractice = (name: string, version: number) =>
  patch<Practice>('/v1/practice', { name }, version);
export const removeDemo = () => remove('/v1/practice/demo-data');

export const listMembers = () => getEvery<Member>('/v1/members');
export const changeMember = (member: Member, change: MemberChanges) =>
  patch<Member>(`/v1/members/${member.id}`, change, member.version);
export const endMembership = (member: Member) => remove(`/v1/members/${member.id}`, member.version);

export const listInvitations = () => getEvery<Invitation>('/v1/invitations');
export const invite = (body: NewInvitation) => post<Invitation>('/v1/invitations', body);
export const revokeInvitation = (invitation: Invitation) =>
  remove(`/v1/invitations/${invitation.id}`, invitation.version);
