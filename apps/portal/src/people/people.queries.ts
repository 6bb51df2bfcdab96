import { queryOptions } from '@tanstack/react-query';
import { listInvitations, listMembers } from '../api/practice';

export const membersQuery = queryOptions({ queryKey: ['members'], queryFn: listMembers });
export const invitationsQuery = queryOptions({ queryKey: ['invitations'], queryFn: listInvitations });
