// Generated from apps/api/openapi.json by `npm run openapi`.
export interface paths {
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process runs. Says nothing about the database: restarting the process would not bring that back. */
        get: operations["Health_live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process can serve requests: database reachable, migrations complete, not shutting down. 503 otherwise. */
        get: operations["Health_ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did what to which record when, newest first. An associate sees what concerns the clients they may see. */
        get: operations["Audit_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cadences/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes a cadence. A new weekday or time moves the due dates that are still ahead, and no others. */
        patch: operations["Cadences_change"];
        trace?: never;
    };
    "/v1/check-ins/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One check-in. */
        get: operations["CheckIns_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes what was written. Due date, author and punctuality stay. */
        patch: operations["CheckIns_change"];
        trace?: never;
    };
    "/v1/check-ins/{id}/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows a check-in to the founder and viewers of its client. */
        post: operations["CheckIns_publish"];
        /** Makes a check-in private again. */
        delete: operations["CheckIns_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The practice's clients that you may see, by name. */
        get: operations["Clients_list"];
        put?: never;
        /** Takes a company on as a client. */
        post: operations["Clients_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{clientId}/decision-rights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sets of all engagements of a client, newest first. */
        get: operations["DecisionRights_ofClient"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{clientId}/engagements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A client's engagements, latest cycle first. */
        get: operations["Engagements_list"];
        put?: never;
        /** Drafts the client's next cycle with its phases and milestones. A client has one open engagement at most. */
        post: operations["Engagements_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{clientId}/fit-responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A client's answers to the fit diagnostic, latest first; founders and viewers get the published ones. */
        get: operations["FitRuns_list"];
        put?: never;
        /** Answers the fit diagnostic for a client, as often as one likes; day 0 and day 90 are what is compared. */
        post: operations["FitRuns_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One client. */
        get: operations["Clients_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes, archives or restores a client. */
        patch: operations["Clients_change"];
        trace?: never;
    };
    "/v1/clients/{id}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is known about a client, latest first. */
        get: operations["ClientFacts_list"];
        put?: never;
        /** Records what is known about a client on a date; an earlier fact of the kind stays in the list. */
        post: operations["ClientFacts_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{id}/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that the page of one client shows. Founders and viewers get what is published to them. */
        get: operations["Overview_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The founder's page of a client: published records only, whoever asks. */
        get: operations["Progress_of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cockpit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All clients on one page, worst first: what waits, where the engagement stands, the next check-in. */
        get: operations["Cockpit_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decision-rights/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One set. */
        get: operations["DecisionRights_get"];
        /** Writes a draft anew. What was proposed or agreed stays as it is. */
        put: operations["DecisionRights_write"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decision-rights/{id}/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The founder agrees; nobody of the practice can do it for them. The set replaces the one in force. */
        post: operations["DecisionRights_agree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decision-rights/{id}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Proposes a draft: the client's founders see it and are asked by mail. It takes the place of a proposal that waits. */
        post: operations["DecisionRights_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagement-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an engagement can be cut from. */
        get: operations["EngagementTemplates_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{engagementId}/cadences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rituals of an engagement that repeat. */
        get: operations["Cadences_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{engagementId}/check-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The check-ins of an engagement, newest first. */
        get: operations["CheckIns_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{engagementId}/occurrences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The due dates of an engagement, newest first, with whether each was kept. */
        get: operations["Occurrences_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One engagement with its phases and milestones. */
        get: operations["Engagements_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes model, fee or, in a draft, the kickoff date. */
        patch: operations["Engagements_change"];
        trace?: never;
    };
    "/v1/engagements/{id}/activations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Starts a draft whose scope is answered: its phases run, reminders go out, founders and viewers see it. */
        post: operations["Engagements_activate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{id}/cancellations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Calls an open engagement off, a draft included. */
        post: operations["Engagements_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{id}/completions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends an active engagement; the next cycle can be drafted. */
        post: operations["Engagements_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{id}/decision-rights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who decides what in an engagement: its sets, newest first. Founders and viewers see them from the proposal on. */
        get: operations["DecisionRights_ofEngagement"];
        put?: never;
        /** Drafts the next set, all classes in one body. An engagement has one draft at most. */
        post: operations["DecisionRights_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{id}/fit-hypotheses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the company said is true when it was a lead: where its diagnosis begins. */
        get: operations["FitRuns_hypotheses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{id}/pauses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stops the reminders of an active engagement; no date moves. */
        post: operations["Engagements_pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{id}/resumptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Goes on with a paused engagement. */
        post: operations["Engagements_resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{id}/scope": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the engagement is about. Founders and viewers read it once the engagement is active. */
        get: operations["Scope_get"];
        /** Writes the answers. A draft may leave some empty; without all five it cannot be activated. */
        put: operations["Scope_write"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fit-diagnostic-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The practice's links to its fit diagnostic, newest first, also those that were revoked. */
        get: operations["FitLinks_list"];
        put?: never;
        /** Makes a link under which anybody can answer the fit diagnostic without signing in. */
        post: operations["FitLinks_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fit-diagnostic-links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revokes a link; it stops working at once, and what was answered under it stays. */
        delete: operations["FitLinks_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fit-diagnostics/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the link asks, and for whom. */
        get: operations["PublicDiagnostic_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fit-diagnostics/{token}/responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends the answers to the practice and tells the result. */
        post: operations["PublicDiagnostic_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fit-questionnaires": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of the fit diagnostic's questions. */
        get: operations["FitRuns_questionnaires"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fit-responses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What came in through the practice's links, newest first. */
        get: operations["FitResponses_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fit-responses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One response with its answers and its result. */
        get: operations["FitResponses_get"];
        put?: never;
        post?: never;
        /** Deletes a response that did not become a client, with the name and address in it. */
        delete: operations["FitResponses_remove"];
        options?: never;
        head?: never;
        /** Marks a response as read or unread, or shows a client's response to its founder. */
        patch: operations["FitResponses_change"];
        trace?: never;
    };
    "/v1/fit-responses/{id}/conversions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the company on as a client with a draft engagement; the second time is 409 and names the client. */
        post: operations["FitResponses_convert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Invitations, newest first, also those that were accepted or withdrawn. */
        get: operations["Invitations_list"];
        put?: never;
        /** Mails somebody a link into the practice, open for 7 days. */
        post: operations["Invitations_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Who invites to what, for the person who opens the link. */
        post: operations["Invitations_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/redemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepts an invitation and signs in. */
        post: operations["Invitations_redeem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Withdraws an invitation; its link stops working at once. */
        delete: operations["Invitations_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest 50 mails. */
        get: operations["Mailbox_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailbox/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One mail with its text, page and links. */
        get: operations["Mailbox_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The practice's people by name, those who left too. */
        get: operations["Members_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends a membership and every session that the person has open in this practice. The last owner cannot leave. */
        delete: operations["Members_end"];
        options?: never;
        head?: never;
        /** Changes what a member may do and see; it counts from their next request on. The last owner stays owner. */
        patch: operations["Members_change"];
        trace?: never;
    };
    "/v1/milestones/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Rewords or moves a milestone, or says when it was done. */
        patch: operations["Milestones_change"];
        trace?: never;
    };
    "/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was sent to whom for which reason, newest first; only for the practice's own people. */
        get: operations["Notifications_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/occurrences/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One due date with what the form of its check-in needs: client, previous check-in, and the check-in if there is one. */
        get: operations["Occurrences_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/occurrences/{occurrenceId}/check-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes the check-in of a due date, which is done with it. Not before the week of the due date, and once only. */
        post: operations["CheckIns_submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Changes the password. Every other session ends, and this one gets a new token. */
        put: operations["SignIn_changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mails a link to set a new password, if the address has an account; the answer does not tell. */
        post: operations["SignIn_requestReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/password-resets/redemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sets a new password with a mailed link and signs in; every other session of the account ends. */
        post: operations["SignIn_resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/phases/{id}/closures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Closes the active phase, when all its milestones are done, and opens the next. */
        post: operations["Phases_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/portal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the sign-in page offers on this installation. */
        get: operations["PortalInfo_info"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/practice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The practice that you work in. */
        get: operations["PracticeSettings_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Renames the practice. */
        patch: operations["PracticeSettings_rename"];
        trace?: never;
    };
    "/v1/practice/demo-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes a demo practice with its clients, people and sessions. There is no way back. */
        delete: operations["PracticeSettings_removeDemo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/practices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Starts a practice. Signed in, you become its owner; otherwise `owner` makes your account. */
        post: operations["Practices_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The clients whose progress page you may open. */
        get: operations["Progress_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, in which practice, and which practices there are to switch to. */
        get: operations["Sessions_current"];
        put?: never;
        /** Signs in with email and password. Too many failures from one address are slowed down, not the account. */
        post: operations["SignIn_withPassword"];
        /** Signs out: this session ends at once. */
        delete: operations["Sessions_signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/switches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Goes on in another practice without a new sign-in. The token changes and the old one ends. */
        post: operations["Sessions_switch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your open sessions, last used first. */
        get: operations["Sessions_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Ends one of your sessions; its next request is refused. */
        delete: operations["Sessions_revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mails a single-use sign-in link, if the address has an account; the answer does not tell. */
        post: operations["SignIn_requestLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in-links/redemptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs in with a mailed link. */
        post: operations["SignIn_withLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes your own name or time zone. */
        patch: operations["Profile_change"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptedDto: {
            /** @description Always true: if the address has an account, a mail is on its way. */
            accepted: boolean;
        };
        ActivePracticeDto: {
            /** @description A practice with made-up clients, removable in one action. */
            demo: boolean;
            /**
             * @description Where this person starts: practice people in the cockpit, founders and viewers on the progress page.
             * @enum {string}
             */
            home: "cockpit" | "progress";
            /** @description Names the practice in the portal's addresses. */
            slug: string;
            name: string;
            /** @enum {string} */
            role: "owner" | "cto" | "associate" | "founder" | "viewer";
        };
        AdherenceDto: {
            /** @description 0 to 1: on time / (on time + late + missed). Null when n is 0: nothing to keep is not a broken promise. */
            ratio: number | null;
            onTime: number;
            /** @description Check-ins counted: on time, late and missed. */
            n: number;
        };
        AttentionItemDto: {
            /** @enum {string} */
            reason: "check_in_overdue" | "phase_overdue" | "milestone_overdue" | "check_in_due_today" | "engagement_not_activated" | "no_check_in_planned";
            /** @description The occurrence, phase or milestone it is about; null when it is the engagement itself. */
            subjectId: string | null;
            /** @description The one next action. */
            nextAction: string;
            /** @description Whole days; 0 when nothing is past due yet. */
            daysPastDue: number;
        };
        AuditActorDto: {
            id: string;
            /** @description Null for somebody whose account was removed. */
            name: string | null;
        };
        AuditEventDto: {
            /** @description Place in the practice's chain, from 1 without a gap. */
            seq: number;
            /**
             * Format: date-time
             * @description UTC with microseconds, as the hash covers it.
             */
            occurredAt: string;
            /** @description Null for what a scheduled job did. */
            actor: components["schemas"]["AuditActorDto"] | null;
            /** @description What happened, e.g. `member.changed`. */
            action: string;
            recordType: string;
            recordId: string;
            clientId: string | null;
            /** @description What changed, in the words of this API. */
            data: {
                [key: string]: unknown;
            };
            /** @description SHA-256 over the hash before and this event, in hexadecimal. */
            hash: string;
        };
        AuditEventListDto: {
            data: components["schemas"]["AuditEventDto"][];
            /** @description `cursor` of the next page; null on the last. */
            nextCursor: string | null;
        };
        CadenceDto: {
            id: string;
            engagementId: string;
            clientId: string;
            /** @enum {string} */
            kind: "weekly_check_in";
            title: string;
            /**
             * @description 1 is Monday, 7 is Sunday.
             * @enum {integer}
             */
            weekday: 5 | 1 | 2 | 3 | 4 | 6 | 7;
            /** @description Wall-clock time in `timeZone`. */
            localTime: string;
            /** @description IANA zone. */
            timeZone: string;
            /** Format: date */
            startsOn: string;
            /**
             * Format: date
             * @description Inclusive; null for no end.
             */
            endsOn: string | null;
            /** @description Who writes the check-in and is reminded of it. */
            owner: components["schemas"]["PersonNameDto"];
            /**
             * Format: date-time
             * @description The next planned due instant; null while nothing is planned ahead.
             */
            nextDueAt: string | null;
            /** @description To be sent as `If-Match` with a change. */
            version: number;
        };
        CadenceListDto: {
            data: components["schemas"]["CadenceDto"][];
            /** @description Always null: an engagement has few cadences. */
            nextCursor: null;
        };
        ChangeCadenceDto: {
            /** @description 1 to 120 characters. */
            title?: string;
            /**
             * @description 1 is Monday, 7 is Sunday.
             * @enum {integer}
             */
            weekday?: 5 | 1 | 2 | 3 | 4 | 6 | 7;
            /** @description Wall-clock time in the cadence's zone. */
            localTime?: string;
            /**
             * Format: uuid
             * @description User who writes the check-in: one of the practice's own people who sees this client.
             */
            ownerId?: string;
        };
        ChangeCheckInDto: {
            /** @description What moved since the last check-in. */
            moved?: string;
            /** @description What is blocked; null is the same as empty. */
            blocked?: string | null;
            /** @description Decisions that are needed, from whom and until when; null is the same as empty. */
            decisionsNeeded?: string | null;
            /** @description Cash in the bank. */
            cash?: components["schemas"]["MoneyDto"] | null;
            /** @description Cash that came in since the last check-in. */
            cashIn?: components["schemas"]["MoneyDto"] | null;
            /** @description Cash that went out since the last check-in. */
            cashOut?: components["schemas"]["MoneyDto"] | null;
            /** @description How the engagement feels, 1 (bad) to 5 (good). */
            pulse?: number | null;
        };
        ChangePasswordDto: {
            /** @description Null for an account that never had a password. */
            currentPassword?: string | null;
            /** @description 12 to 200 characters. */
            newPassword: string;
            /**
             * @description How the session reaches you: `cookie` (default) for browsers, `token` in the answer for programs.
             * @enum {string}
             */
            transport?: "cookie" | "token";
        };
        ChangeProfileDto: {
            name?: string;
            /** @description IANA zone, e.g. `Europe/Berlin`. */
            timeZone?: string;
        };
        CheckInDto: {
            id: string;
            occurrenceId: string;
            engagementId: string;
            clientId: string;
            /**
             * Format: date
             * @description Due date that it was written for.
             */
            localDate: string;
            author: components["schemas"]["PersonNameDto"];
            /** @description What moved since the last check-in. */
            moved: string;
            /** @description What is blocked; empty when nothing is. */
            blocked: string;
            /** @description Decisions that are needed; empty when none are. */
            decisionsNeeded: string;
            /** @description Cash in the bank. Null when it was not asked or not known, which is not 0. */
            cash: components["schemas"]["MoneyDto"] | null;
            /** @description Cash that came in since the last check-in. */
            cashIn: components["schemas"]["MoneyDto"] | null;
            /** @description Cash that went out since the last check-in. */
            cashOut: components["schemas"]["MoneyDto"] | null;
            /** @description 1 (bad) to 5 (good). */
            pulse: number | null;
            /**
             * @description Founders and viewers see published check-ins only.
             * @enum {string}
             */
            visibility: "private" | "published";
            /** Format: date-time */
            publishedAt: string | null;
            /** Format: date-time */
            submittedAt: string;
            /** Format: date-time */
            updatedAt: string;
            /**
             * @description Whether it came in time for its due date.
             * @enum {string}
             */
            punctuality: "on_time" | "late" | "missed" | "pending" | "excused" | "not_applicable";
            /** @description To be sent as `If-Match` with a change. */
            version: number;
        };
        CheckInListDto: {
            data: components["schemas"]["CheckInDto"][];
            nextCursor: string | null;
        };
        ClientChangesDto: {
            /** @description 1 to 120 characters. */
            name?: string;
            /** @description IANA zone. Dates that are planned keep their day; due dates ahead keep their wall-clock time in the new zone. */
            timeZone?: string;
            /** @description ISO 4217 code. Amounts that are recorded keep theirs. */
            currency?: string;
            /** @description 1 is January. */
            fiscalYearStartMonth?: number;
            /** @description `true` archives the client, `false` brings it back. */
            archived?: boolean;
        };
        ClientDto: {
            id: string;
            name: string;
            /** @description IANA zone; every date of this client is a date in it. */
            timeZone: string;
            /** @description ISO 4217 code in which this client's figures are kept. */
            currency: string;
            /** @description 1 is January. Fiscal quarters begin in this month and every third month after it. */
            fiscalYearStartMonth: number;
            /** Format: date-time */
            archivedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description To be sent as `If-Match` with a change. */
            version: number;
        };
        ClientFactDto: {
            id: string;
            /** @enum {string} */
            kind: "stage" | "arr" | "headcount" | "engineers" | "cash_position";
            /** @description Of a `stage`; null for the other kinds. */
            text: string | null;
            /** @description Of `headcount` and `engineers`: people. */
            count: number | null;
            /** @description Of `arr` (per year) and `cash_position`. */
            money: components["schemas"]["MoneyDto"] | null;
            /**
             * Format: date
             * @description The day, in the client's zone, for which it is true.
             */
            asOf: string;
            source: string;
            /** @enum {string} */
            confidence: "low" | "medium" | "high";
            /** @description True from an age of two fiscal quarters on. */
            stale: boolean;
            /** @description Starts of the client's fiscal quarters since `asOf`, until today in the client's zone. */
            ageInQuarters: number;
            recordedBy: components["schemas"]["RecorderDto"];
            /** Format: date-time */
            createdAt: string;
        };
        ClientFactListDto: {
            data: components["schemas"]["ClientFactDto"][];
            /** @description `cursor` of the next page; null on the last. */
            nextCursor: string | null;
        };
        ClientListDto: {
            data: components["schemas"]["ClientDto"][];
            /** @description `cursor` of the next page; null on the last. */
            nextCursor: string | null;
        };
        ClientNameDto: {
            id: string;
            name: string;
            /** @description IANA zone; every date of this client is a date in it. */
            timeZone: string;
            /** @description ISO 4217 code. */
            currency: string;
        };
        ClientOverviewDto: {
            client: components["schemas"]["ClientDto"];
            /**
             * Format: date
             * @description Today where the client is.
             */
            today: string;
            /** @description The latest cycle that was not cancelled. */
            engagement: components["schemas"]["EngagementDto"] | null;
            cadence: components["schemas"]["CadenceDto"] | null;
            /** @description The last 13 due dates and the next 2, newest first. */
            occurrences: components["schemas"]["OccurrenceDto"][];
            /** @description The latest 5, newest first. */
            checkIns: components["schemas"]["CheckInDto"][];
            /** @description Who sees this client, by role and name. */
            people: components["schemas"]["ClientPersonDto"][];
            /** @description The latest fact of each kind; for the practice's own people only. */
            facts: components["schemas"]["ClientFactDto"][];
            /** @description What waits, worst first; for the practice's own people only. */
            attention: components["schemas"]["AttentionItemDto"][];
        };
        ClientPersonDto: {
            memberId: string;
            name: string;
            email: string;
            /** @enum {string} */
            role: "owner" | "cto" | "associate" | "founder" | "viewer";
        };
        CockpitClientDto: {
            client: components["schemas"]["ClientNameDto"];
            /**
             * Format: date
             * @description Today where the client is.
             */
            today: string;
            /** @description The latest cycle that was not cancelled. */
            engagement: components["schemas"]["CockpitEngagementDto"] | null;
            /** @description The first check-in that can still be written in time or late. */
            nextCheckIn: components["schemas"]["NextCheckInDto"] | null;
            adherence: components["schemas"]["AdherenceDto"];
            lastCheckIn: components["schemas"]["LastCheckInDto"] | null;
            /** @description What waits, worst first. */
            attention: components["schemas"]["AttentionItemDto"][];
        };
        CockpitDto: {
            practice: components["schemas"]["CockpitPracticeDto"];
            /** @description Who needs you first comes first: by what waits longest, then by name. */
            clients: components["schemas"]["CockpitClientDto"][];
        };
        CockpitEngagementDto: {
            id: string;
            /** @enum {string} */
            state: "draft" | "active" | "paused" | "completed" | "cancelled";
            /** @enum {string} */
            template: "systems_operator" | "small_business";
            /** Format: date */
            kickoffOn: string;
            day: components["schemas"]["EngagementDayDto"];
            /** @description The first phase that is not closed; null while the engagement is not active or paused, and when all are. */
            phase: components["schemas"]["CockpitPhaseDto"] | null;
        };
        CockpitPhaseDto: {
            /** @enum {string} */
            kind: "diagnose" | "install" | "cadence";
            name: string;
            /** Format: date */
            endsOn: string;
            /** @description Days since its last day while it is not closed; 0 when it still has time. */
            overdueDays: number;
        };
        CockpitPracticeDto: {
            slug: string;
            name: string;
            demo: boolean;
        };
        DecisionNeededDto: {
            checkInId: string;
            /** Format: date */
            localDate: string;
            text: string;
        };
        DecisionRightDto: {
            /** @enum {string} */
            decisionClass: "architecture" | "vendor" | "hiring" | "budget" | "process" | "security" | "data" | "product";
            /** @description Spend per month up to which the CTO decides; above it the founder does. Null: no limit. */
            spendLimit: components["schemas"]["MoneyDto"] | null;
            /**
             * @description Exactly one of CTO and founder decides.
             * @enum {string}
             */
            ctoRole: "decides" | "recommends" | "informed";
            /** @enum {string} */
            founderRole: "decides" | "recommends" | "informed";
        };
        DecisionRightSetDto: {
            id: string;
            engagementId: string;
            clientId: string;
            /** @description Counts from 1 within the engagement. */
            number: number;
            /**
             * @description `agreed` is in force, `proposed` waits for the founder; one of each at most.
             * @enum {string}
             */
            state: "draft" | "proposed" | "agreed" | "replaced";
            rights: components["schemas"]["DecisionRightDto"][];
            createdBy: components["schemas"]["PersonNameDto"];
            /** Format: date-time */
            proposedAt: string | null;
            proposedBy: components["schemas"]["PersonNameDto"] | null;
            /** Format: date-time */
            agreedAt: string | null;
            /** @description The founder who agreed. */
            agreedBy: components["schemas"]["PersonNameDto"] | null;
            /** @description SHA-256 of what the founder agreed to, in hex. */
            contentHash: string | null;
            /**
             * Format: date-time
             * @description When a later set took its place.
             */
            replacedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description To be sent as `If-Match` with a change. */
            version: number;
        };
        DecisionRightSetListDto: {
            data: components["schemas"]["DecisionRightSetDto"][];
            /** @description `cursor` of the next page; null on the last. */
            nextCursor: string | null;
        };
        DecisionRightsBodyDto: {
            rights: components["schemas"]["DecisionRightDto"][];
        };
        DemoSignInDto: {
            /** @description Who this is, e.g. `Fractional CTO`. */
            label: string;
            email: string;
            password: string;
        };
        EmailDto: {
            /** Format: email */
            email: string;
        };
        EngagementChangesDto: {
            /** @enum {string} */
            model?: "retainer" | "project" | "advisory";
            /**
             * Format: date
             * @description Day 1, in the client's zone. Only while the engagement is a draft; phases, milestones and the cadence move along.
             */
            kickoffOn?: string;
            /**
             * @description Per month, in the client's currency: changes the fee in force. Null for an engagement without a fee. What costs
             *     another amount from a date on is a new fee: `POST /v1/engagements/{id}/fees`.
             */
            fee?: components["schemas"]["FeeDto"] | null;
        };
        EngagementDayDto: {
            /** @enum {string} */
            position: "before" | "within" | "after";
            /** @description 1 on the kickoff date, 91 on the day after the last; null before kickoff. */
            day: number | null;
            /** @description Null from the kickoff date on. */
            daysUntilKickoff: number | null;
        };
        EngagementDto: {
            id: string;
            clientId: string;
            /** @description 1 for the client's first engagement. */
            cycle: number;
            /** @enum {string} */
            model: "retainer" | "project" | "advisory";
            /** @enum {string} */
            template: "systems_operator" | "small_business";
            /**
             * @description A draft sends nothing; a paused engagement sends no reminders and shifts no date.
             * @enum {string}
             */
            state: "draft" | "active" | "paused" | "completed" | "cancelled";
            /**
             * Format: date
             * @description Day 1.
             */
            kickoffOn: string;
            /**
             * Format: date
             * @description Day 90.
             */
            endsOn: string;
            /** @description Per month: the fee in force today, or the first one while none has begun. */
            fee: components["schemas"]["MoneyDto"] | null;
            /**
             * @description Founders and viewers see a published engagement; activation publishes it.
             * @enum {string}
             */
            visibility: "private" | "published";
            /** Format: date-time */
            activatedAt: string | null;
            /** Format: date-time */
            pausedAt: string | null;
            /**
             * Format: date-time
             * @description When it was completed or cancelled.
             */
            endedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description To be sent as `If-Match` with a change. */
            version: number;
            day: components["schemas"]["EngagementDayDto"];
            /**
             * @description The phase that today falls into; null outside the 90 days and while the engagement is not active or paused.
             * @enum {string|null}
             */
            currentPhase: "diagnose" | "install" | "cadence" | null;
            /** @description In their order. */
            phases: components["schemas"]["PhaseDto"][];
            /** @description By due date. */
            milestones: components["schemas"]["MilestoneDto"][];
        };
        EngagementListDto: {
            data: components["schemas"]["EngagementDto"][];
            /** @description `cursor` of the next page; null on the last. */
            nextCursor: string | null;
        };
        EngagementTemplateDto: {
            /** @enum {string} */
            id: "systems_operator" | "small_business";
            name: string;
            /** @description Whom it is for. */
            description: string;
            phases: components["schemas"]["PhaseTemplateDto"][];
        };
        EngagementTemplateListDto: {
            data: components["schemas"]["EngagementTemplateDto"][];
            /** @description Always null: the list is short. */
            nextCursor: null;
        };
        FeeDto: {
            /** @description Integer of minor units, e.g. 2400000 for 24,000.00 USD. */
            amount: number;
            /** @description ISO 4217 code, e.g. `USD`. */
            currency: string;
        };
        FitAnswerDto: {
            question: string;
            /** @enum {string} */
            kind: "question" | "disqualifier";
            /** @description Null for a disqualifier. */
            area: string | null;
            text: string;
            /**
             * @description Null when it was not answered; that counts as no.
             * @enum {string|null}
             */
            answer: "yes" | "no" | null;
            /** @description 0 to 4; null when it was not rated. */
            cost: number | null;
        };
        FitClientDto: {
            id: string;
            name: string;
        };
        FitContactDto: {
            company: string;
            name: string;
            email: string;
        };
        FitConversionDto: {
            client: components["schemas"]["NewClientDto"];
            /** @description Drafted for the new client; what was answered with yes becomes its first hypotheses. */
            engagement: components["schemas"]["NewEngagementDto"];
        };
        FitDiagnosticDto: {
            practice: components["schemas"]["FitPracticeDto"];
            questionnaire: components["schemas"]["FitQuestionnaireDto"];
        };
        FitDisqualifierDto: {
            key: string;
            text: string;
        };
        FitHypothesisDto: {
            id: string;
            /** @description `key` of the question. */
            question: string;
            statement: string;
            /** @description 0 to 4, as it was rated; null when it was not. */
            cost: number | null;
            /** @description The response that it comes from. */
            responseId: string;
        };
        FitHypothesisListDto: {
            /** @description The costly ones first. */
            data: components["schemas"]["FitHypothesisDto"][];
            /** @description Always null: the list is short. */
            nextCursor: null;
        };
        FitInboxDto: {
            data: components["schemas"]["FitResponseDto"][];
            /** @description `cursor` of the next page; null on the last. */
            nextCursor: string | null;
            /** @description How many responses nobody has marked as read, in the whole list. */
            unread: number;
        };
        FitLinkDto: {
            id: string;
            /** @description What the link is for, e.g. `Newsletter`. The people who answer do not see it. */
            label: string;
            /** @description Address of the questionnaire. Whoever has it can answer, and learns the name of the practice. */
            url: string;
            /** @description Responses received. */
            responses: number;
            createdBy: components["schemas"]["PersonNameDto"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            revokedAt: string | null;
            /** @description To be sent as `If-Match` when the link is revoked. */
            version: number;
        };
        FitLinkListDto: {
            data: components["schemas"]["FitLinkDto"][];
            /** @description `cursor` of the next page; null on the last. */
            nextCursor: string | null;
        };
        FitPracticeDto: {
            name: string;
        };
        FitQuestionDto: {
            /** @description Stable from version to version. */
            key: string;
            /** @description Short name, as an axis of the chart is called. */
            area: string;
            text: string;
        };
        FitQuestionnaireDto: {
            /** @description Answers name the version that they answer. */
            version: number;
            /** @description From how many yes on it is a fit. */
            minYes: number;
            questions: components["schemas"]["FitQuestionDto"][];
            disqualifiers: components["schemas"]["FitDisqualifierDto"][];
            /** @description What the costs 0 to 4 mean. */
            costs: string[];
        };
        FitQuestionnaireListDto: {
            /** @description Oldest first; new answers are given to the last one. */
            data: components["schemas"]["FitQuestionnaireDto"][];
            /** @description Always null: the list is short. */
            nextCursor: null;
        };
        FitReplyDto: {
            /** @description `key` of a question or disqualifier of the questionnaire. */
            question: string;
            /** @enum {string|null} */
            answer?: "yes" | "no" | null;
            /** @description How much it costs today, 0 to 4, for the chart alone; never for a disqualifier. */
            cost?: number | null;
        };
        FitResponseChangesDto: {
            /** @description `true` takes the unread mark away, `false` sets it again. */
            read?: boolean;
            /**
             * @description Only once the company is a client.
             * @enum {string}
             */
            visibility?: "private" | "published";
        };
        FitResponseDto: {
            id: string;
            /** @enum {string} */
            source: "link" | "portal";
            /** @description Null for what was answered on the portal. */
            link: components["schemas"]["FitSourceLinkDto"] | null;
            /** @description Null for what was answered on the portal. */
            contact: components["schemas"]["FitContactDto"] | null;
            /** @description Null for what was answered with a link. */
            recordedBy: components["schemas"]["PersonNameDto"] | null;
            /** @description The company that answered, once it is a client. */
            client: components["schemas"]["FitClientDto"] | null;
            /**
             * @description Null until the company is a client; its first response is day 0.
             * @enum {string|null}
             */
            run: "day_0" | "day_90" | "other" | null;
            /**
             * @description Founders and viewers see published responses of their company.
             * @enum {string}
             */
            visibility: "private" | "published";
            questionnaireVersion: number;
            result: components["schemas"]["FitResultDto"];
            answers: components["schemas"]["FitAnswerDto"][];
            /** @description The engagement that was drafted when the response was converted. */
            engagementId: string | null;
            /** Format: date-time */
            convertedAt: string | null;
            /**
             * Format: date-time
             * @description When somebody of the practice marked it as read; null is unread.
             */
            readAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @description To be sent as `If-Match` with a change. */
            version: number;
        };
        FitResponseListDto: {
            data: components["schemas"]["FitResponseDto"][];
            /** @description `cursor` of the next page; null on the last. */
            nextCursor: string | null;
        };
        FitResultDto: {
            /** @enum {string} */
            outcome: "fit" | "not_fit";
            yes: number;
            /** @description From how many yes on it was a fit. */
            minYes: number;
            /** @description Keys of what was not answered, which counts as no. */
            unanswered: string[];
            /** @description Keys of the statements that rule a fit out and are true. */
            disqualifiedBy: string[];
        };
        FitSourceLinkDto: {
            id: string;
            label: string;
        };
        FitSubmissionDto: {
            practice: components["schemas"]["FitPracticeDto"];
            questionnaireVersion: number;
            result: components["schemas"]["FitResultDto"];
            answers: components["schemas"]["FitAnswerDto"][];
        };
        GrantedClientDto: {
            id: string;
            name: string;
        };
        HealthDto: {
            /** @enum {string} */
            status: "ok";
        };
        InvitationDto: {
            id: string;
            email: string;
            /** @enum {string} */
            role: "owner" | "cto" | "associate" | "founder" | "viewer";
            /** @description The clients that the invited person will see. Empty for owners and CTOs, who see every client. */
            clients: components["schemas"]["GrantedClientDto"][];
            /** Format: date-time */
            expiresAt: string;
            /** Format: date-time */
            acceptedAt: string | null;
            /** Format: date-time */
            revokedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @description To be sent as `If-Match` when the invitation is withdrawn. */
            version: number;
        };
        InvitationListDto: {
            data: components["schemas"]["InvitationDto"][];
            /** @description `cursor` of the next page; null on the last. */
            nextCursor: string | null;
        };
        InvitationPreviewDto: {
            practice: components["schemas"]["NamedDto"];
            inviter: components["schemas"]["NamedDto"];
            email: string;
            /** @enum {string} */
            role: "owner" | "cto" | "associate" | "founder" | "viewer";
            clients: components["schemas"]["NamedDto"][];
            /** @description The address has no account yet: `name` is needed to accept. */
            needsAccount: boolean;
        };
        InvitationTokenDto: {
            /** @description What stands behind `#` in the mailed invitation. Works once, for 7 days. */
            token: string;
        };
        LastCheckInDto: {
            id: string;
            /** Format: date-time */
            submittedAt: string;
            /** @description 1 (bad) to 5 (good). */
            pulse: number | null;
        };
        MailDto: {
            id: string;
            to: string;
            subject: string;
            /** Format: date-time */
            receivedAt: string;
            text: string;
            html: string;
            /** @description Addresses that the mail links to, in its order. */
            links: string[];
        };
        MailboxEntryDto: {
            id: string;
            to: string;
            subject: string;
            /** Format: date-time */
            receivedAt: string;
        };
        MailboxListDto: {
            data: components["schemas"]["MailboxEntryDto"][];
            nextCursor: null;
        };
        MemberChangesDto: {
            /**
             * @description Another role ends the person's open sessions in this practice.
             * @enum {string}
             */
            role?: "owner" | "cto" | "associate" | "founder" | "viewer";
            /** @description All clients that the person may see: at least one for an associate, founder or viewer, none for an owner or CTO. */
            clientIds?: string[];
        };
        MemberDto: {
            id: string;
            userId: string;
            name: string;
            email: string;
            /** @enum {string} */
            role: "owner" | "cto" | "associate" | "founder" | "viewer";
            /** @description The clients that an associate, founder or viewer may see. Empty for owners and CTOs, who see every client. */
            clients: components["schemas"]["GrantedClientDto"][];
            /**
             * Format: date-time
             * @description Since when this person is no member any more; null for a member.
             */
            endedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @description To be sent as `If-Match` with a change. */
            version: number;
        };
        MemberListDto: {
            data: components["schemas"]["MemberDto"][];
            /** @description `cursor` of the next page; null on the last. */
            nextCursor: string | null;
        };
        MilestoneChangesDto: {
            /** @description 1 to 200 characters. */
            title?: string;
            /** @description At most 2000 characters. */
            description?: string;
            /** Format: date */
            dueOn?: string;
            /**
             * Format: date
             * @description The day on which it was done, in the client's zone and not in the future; null opens it again.
             */
            doneOn?: string | null;
        };
        MilestoneDto: {
            id: string;
            phaseId: string;
            /** @description Stable and unique within its engagement. */
            key: string;
            title: string;
            /** @description What is true when it is done. */
            description: string;
            /** Format: date */
            dueOn: string;
            /** Format: date */
            doneOn: string | null;
            /** @description Not done, past its date, and the engagement is active or paused. */
            overdue: boolean;
            /** @description To be sent as `If-Match` with a change. */
            version: number;
        };
        MilestoneTemplateDto: {
            /** @description Stable and unique within its template. */
            key: string;
            title: string;
            /** @description Day of the engagement, 1 to 90. */
            dueDay: number;
            /** @description What is true when it is done. */
            description: string;
        };
        MoneyDto: {
            /** @description Integer of minor units, e.g. 840000 for 8,400.00 USD. */
            amount: number;
            /** @description ISO 4217 code, e.g. `USD`. */
            currency: string;
        };
        NamedDto: {
            name: string;
        };
        NewClientDto: {
            /** @description 1 to 120 characters. */
            name: string;
            /** @description IANA zone, e.g. `Europe/Berlin`. */
            timeZone: string;
            /** @description ISO 4217 code, e.g. `EUR`. */
            currency: string;
            /** @description 1 is January, which it is when left out. */
            fiscalYearStartMonth?: number;
        };
        NewClientFactDto: {
            /** @enum {string} */
            kind: "stage" | "arr" | "headcount" | "engineers" | "cash_position";
            /** @description For `stage`: a short phrase. */
            text?: string | null;
            /** @description For `headcount` and `engineers`: people. */
            count?: number | null;
            /** @description For `arr` (per year) and `cash_position`, in the client's currency. */
            money?: components["schemas"]["MoneyDto"] | null;
            /**
             * Format: date
             * @description The day, in the client's zone, for which it is true; not in the future.
             */
            asOf: string;
            /** @description Who said it or where it stands, e.g. `Board deck of April`. */
            source: string;
            /** @enum {string} */
            confidence: "low" | "medium" | "high";
        };
        NewEngagementDto: {
            /** @enum {string} */
            model: "retainer" | "project" | "advisory";
            /**
             * @description Cuts the 90 days into phases and milestones.
             * @enum {string}
             */
            template: "systems_operator" | "small_business";
            /**
             * Format: date
             * @description Day 1, in the client's zone.
             */
            kickoffOn: string;
            /** @description Per month from the kickoff date on, in the client's currency. */
            fee?: components["schemas"]["FeeDto"] | null;
        };
        NewFitLinkDto: {
            /** @description What the link is for, 1 to 80 characters. */
            label: string;
        };
        NewFitRunDto: {
            /** @enum {string} */
            run: "day_0" | "day_90" | "other";
            /**
             * @description Private when left out; what a founder answers is published.
             * @enum {string}
             */
            visibility?: "private" | "published";
            /** @description The version of the questionnaire that is answered. */
            questionnaireVersion: number;
            answers: components["schemas"]["FitReplyDto"][];
        };
        NewFitSubmissionDto: {
            /**
             * Format: uuid
             * @description Made by whoever sends: sent again with the same id, the first response stays and is answered again.
             */
            submissionId: string;
            /** @description 1 to 120 characters. */
            company: string;
            /** @description 1 to 120 characters. */
            name: string;
            /**
             * Format: email
             * @description Where the practice answers.
             */
            email: string;
            /** @description The version of the questionnaire that is answered. */
            questionnaireVersion: number;
            answers: components["schemas"]["FitReplyDto"][];
        };
        NewInvitationDto: {
            /**
             * Format: email
             * @description Where the invitation is mailed to; whoever can read that mail can accept it.
             */
            email: string;
            /** @enum {string} */
            role: "owner" | "cto" | "associate" | "founder" | "viewer";
            /** @description At least one for an associate, founder or viewer; none for an owner or CTO. */
            clientIds?: string[];
        };
        NewOwnerDto: {
            name: string;
            /** Format: email */
            email: string;
            /** @description 12 to 200 characters. */
            password: string;
        };
        NextCheckInDto: {
            occurrenceId: string;
            /** Format: date */
            localDate: string;
            /** Format: date-time */
            dueAt: string;
            /** @enum {string} */
            state: "missed" | "excused" | "not_applicable" | "scheduled" | "due" | "done";
        };
        NotificationDto: {
            id: string;
            /** @enum {string} */
            kind: "check_in_reminder" | "invitation" | "sign_in_link" | "password_reset" | "decision_rights_proposed";
            /** @enum {string} */
            channel: "email";
            /**
             * @description `failed` is given up; `suppressed` was not needed any more when its time came.
             * @enum {string}
             */
            state: "pending" | "sending" | "sent" | "failed" | "suppressed";
            recipient: components["schemas"]["NotificationRecipientDto"];
            /** @description Unique: the same reason never makes a second message. */
            reason: string;
            clientId: string | null;
            attempts: number;
            lastError: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            sentAt: string | null;
        };
        NotificationListDto: {
            data: components["schemas"]["NotificationDto"][];
            /** @description `cursor` of the next page; null on the last. */
            nextCursor: string | null;
        };
        NotificationRecipientDto: {
            /** @description Null for an address that has no account yet. */
            name: string | null;
            email: string;
        };
        OccurrenceClientDto: {
            id: string;
            name: string;
            /** @description ISO 4217; the cash figures of a check-in are in it. */
            currency: string;
        };
        OccurrenceDetailDto: {
            id: string;
            cadenceId: string;
            engagementId: string;
            clientId: string;
            /**
             * Format: date
             * @description Due date in `timeZone`.
             */
            localDate: string;
            /**
             * Format: date-time
             * @description Due instant.
             */
            dueAt: string;
            /** @description IANA zone of the due date. */
            timeZone: string;
            /** @enum {string} */
            state: "missed" | "excused" | "not_applicable" | "scheduled" | "due" | "done";
            /**
             * Format: date-time
             * @description When the check-in was submitted.
             */
            doneAt: string | null;
            /**
             * @description Derived: an entry after the previous due date and up to this one is on time; then it is late, until the next due date.
             * @enum {string}
             */
            punctuality: "on_time" | "late" | "missed" | "pending" | "excused" | "not_applicable";
            /** @description Null when nothing was written, or when you may not see it. */
            checkInId: string | null;
            version: number;
            client: components["schemas"]["OccurrenceClientDto"];
            /** @description Title of the cadence, e.g. `Weekly check-in`. */
            title: string;
            /**
             * Format: date
             * @description First date, in `timeZone`, on which the check-in may be written.
             */
            opensOn: string;
            /** @description The latest check-in of an earlier due date in this engagement. */
            previousCheckIn: components["schemas"]["CheckInDto"] | null;
            checkIn: components["schemas"]["CheckInDto"] | null;
        };
        OccurrenceDto: {
            id: string;
            cadenceId: string;
            engagementId: string;
            clientId: string;
            /**
             * Format: date
             * @description Due date in `timeZone`.
             */
            localDate: string;
            /**
             * Format: date-time
             * @description Due instant.
             */
            dueAt: string;
            /** @description IANA zone of the due date. */
            timeZone: string;
            /** @enum {string} */
            state: "missed" | "excused" | "not_applicable" | "scheduled" | "due" | "done";
            /**
             * Format: date-time
             * @description When the check-in was submitted.
             */
            doneAt: string | null;
            /**
             * @description Derived: an entry after the previous due date and up to this one is on time; then it is late, until the next due date.
             * @enum {string}
             */
            punctuality: "on_time" | "late" | "missed" | "pending" | "excused" | "not_applicable";
            /** @description Null when nothing was written, or when you may not see it. */
            checkInId: string | null;
            version: number;
        };
        OccurrenceListDto: {
            data: components["schemas"]["OccurrenceDto"][];
            nextCursor: string | null;
        };
        OpenSessionDto: {
            session: components["schemas"]["SessionDto"];
            /** @description Path in the portal that the link was made for. */
            nextPath: string | null;
        };
        PersonNameDto: {
            id: string;
            name: string;
        };
        PhaseDto: {
            id: string;
            /** @enum {string} */
            kind: "diagnose" | "install" | "cadence";
            /** @description As the template calls it. */
            name: string;
            /** @enum {string} */
            state: "not_started" | "active" | "exit_ready" | "closed";
            /** @description First day of the phase, 1 to 90. */
            dayFrom: number;
            /** @description Last day of the phase, inclusive. */
            dayTo: number;
            /** Format: date */
            startsOn: string;
            /**
             * Format: date
             * @description Inclusive.
             */
            endsOn: string;
            /** @description Not closed, past its last day, and the engagement is active or paused. */
            overdue: boolean;
            version: number;
        };
        PhaseTemplateDto: {
            /** @enum {string} */
            kind: "diagnose" | "install" | "cadence";
            name: string;
            /** @description Days of the 90 that this phase takes. */
            days: number;
            milestones: components["schemas"]["MilestoneTemplateDto"][];
        };
        PortalInfoDto: {
            /** @description Whether a new practice can be started here. */
            signUp: boolean;
            /** @description Accounts of the demo practice; only in the quickstart, and only while the demo is there. */
            demoSignIns: components["schemas"]["DemoSignInDto"][];
            /** @description Whether mails go to the development mailbox at /mailbox. */
            mailbox: boolean;
        };
        PracticeChangesDto: {
            /** @description 1 to 120 characters. */
            name: string;
        };
        PracticeChoiceDto: {
            /** @description Names the practice in the portal's addresses. */
            slug: string;
            name: string;
            /** @enum {string} */
            role: "owner" | "cto" | "associate" | "founder" | "viewer";
        };
        PracticeDto: {
            /** @description Names the practice in the portal's addresses; it never changes. */
            slug: string;
            name: string;
            /** @description A practice with made-up clients, removable in one action. */
            demo: boolean;
            /** Format: date-time */
            createdAt: string;
            /** @description To be sent as `If-Match` with a change. */
            version: number;
        };
        /** @description What went wrong, as RFC 9457 describes it. */
        Problem: {
            type: string;
            /** @description The kind of problem, for people. */
            title: string;
            /** @description The HTTP status, once more. */
            status: number;
            /** @description What happened here, and how to go on. */
            detail: string;
            /** @description Stable: programs decide on it. */
            code: string;
            /** @description The id of the request, as the logs carry it. */
            instance: string;
            errors?: {
                /** @description A JSON pointer into the body, or the name of a parameter. */
                pointer: string;
                detail: string;
            }[];
        };
        ProfileDto: {
            id: string;
            email: string;
            name: string;
            timeZone: string;
            version: number;
        };
        ProgressCheckInDto: {
            /** Format: date */
            localDate: string;
            /** Format: date-time */
            dueAt: string;
        };
        ProgressClientDto: {
            client: components["schemas"]["ProgressClientNameDto"];
        };
        ProgressClientNameDto: {
            id: string;
            name: string;
        };
        ProgressDto: {
            client: components["schemas"]["ClientNameDto"];
            practice: components["schemas"]["ProgressPracticeDto"];
            /**
             * Format: date
             * @description Today where the client is.
             */
            today: string;
            /** @description The latest published cycle that was not cancelled. */
            engagement: components["schemas"]["EngagementDto"] | null;
            /** @description The first check-in that can still be written in time or late. */
            nextCheckIn: components["schemas"]["ProgressCheckInDto"] | null;
            /** @description The latest 12 published ones, newest first. */
            checkIns: components["schemas"]["CheckInDto"][];
            /** @description What the latest published check-in asks to be decided. */
            decisionsNeeded: components["schemas"]["DecisionNeededDto"][];
            adherence: components["schemas"]["AdherenceDto"];
            /** @description Who works on it and who sees it, by role and name. */
            people: components["schemas"]["ProgressPersonDto"][];
        };
        ProgressListDto: {
            data: components["schemas"]["ProgressClientDto"][];
            /** @description Always null: a founder has few companies. */
            nextCursor: null;
        };
        ProgressPersonDto: {
            name: string;
            email: string;
            /** @enum {string} */
            role: "owner" | "cto" | "associate" | "founder" | "viewer";
        };
        ProgressPracticeDto: {
            name: string;
        };
        RecorderDto: {
            id: string;
            name: string;
        };
        RedeemInvitationDto: {
            /** @description What stands behind `#` in the mailed invitation. Works once, for 7 days. */
            token: string;
            /** @description How others see you. Needed when the address has no account yet, ignored otherwise. */
            name?: string;
            /** @description 12 to 200 characters. Left out, you sign in with mailed links. Refused when the account has a password. */
            password?: string;
            /**
             * @description How the session reaches you: `cookie` (default) for browsers, `token` in the answer for programs.
             * @enum {string}
             */
            transport?: "cookie" | "token";
        };
        RedeemLinkDto: {
            /** @description What stands behind `#` in the mailed link. Works once, for 30 minutes; in a reminder for 72 hours. */
            token: string;
            /**
             * @description How the session reaches you: `cookie` (default) for browsers, `token` in the answer for programs.
             * @enum {string}
             */
            transport?: "cookie" | "token";
        };
        ResetPasswordDto: {
            /** @description What stands behind `#` in the mailed link. Works once, for 30 minutes; in a reminder for 72 hours. */
            token: string;
            /**
             * @description How the session reaches you: `cookie` (default) for browsers, `token` in the answer for programs.
             * @enum {string}
             */
            transport?: "cookie" | "token";
            /** @description 12 to 200 characters. */
            password: string;
        };
        ScopeAnswersDto: {
            /** @description What is stuck? */
            stuck: string;
            /** @description What feels unstable? */
            unstable: string;
            /** @description Who owns engineering today? */
            engineeringOwner: string;
            /** @description What must improve this cycle? */
            mustImprove: string;
            /** @description What does the CTO decide, and what does the CTO recommend? */
            ctoMandate: string;
        };
        ScopeDto: {
            engagementId: string;
            clientId: string;
            /** @description Questions without an answer; the engagement cannot be activated before there are none. */
            missing: ("stuck" | "unstable" | "engineeringOwner" | "mustImprove" | "ctoMandate")[];
            /**
             * Format: date-time
             * @description Null while nothing is written.
             */
            updatedAt: string | null;
            /** @description To be sent as `If-Match` with a change; 0 while nothing is written. */
            version: number;
            /** @description What is stuck? */
            stuck: string;
            /** @description What feels unstable? */
            unstable: string;
            /** @description Who owns engineering today? */
            engineeringOwner: string;
            /** @description What must improve this cycle? */
            mustImprove: string;
            /** @description What does the CTO decide, and what does the CTO recommend? */
            ctoMandate: string;
        };
        SessionDto: {
            user: components["schemas"]["SessionUserDto"];
            /** @description The practice that this session works in; null for a person who belongs to none. */
            practice: components["schemas"]["ActivePracticeDto"] | null;
            /** @description Every practice that this person can switch to. */
            practices: components["schemas"]["PracticeChoiceDto"][];
            /** @description To be sent as `X-CSRF-Token` with every change, when the session travels in the cookie. */
            csrfToken: string | null;
            /** @description RFC 3339, UTC. A session also ends after 7 days without use. */
            expiresAt: string;
            /** @description The session's token, only in the answer that makes it and only with `transport: token`. */
            token: string | null;
        };
        SessionEntryDto: {
            id: string;
            /** @description The session that asks. */
            current: boolean;
            /** @description As the browser or program named itself. */
            userAgent: string;
            address: string;
            createdAt: string;
            /** @description Exact to a minute. */
            lastSeenAt: string;
            expiresAt: string;
        };
        SessionListDto: {
            data: components["schemas"]["SessionEntryDto"][];
            nextCursor: null;
        };
        SessionUserDto: {
            id: string;
            email: string;
            name: string;
            /** @description IANA zone in which this person reads times, e.g. `Europe/Berlin`. */
            timeZone: string;
            version: number;
        };
        SignInDto: {
            /** Format: email */
            email: string;
            password: string;
            /**
             * @description How the session reaches you: `cookie` (default) for browsers, `token` in the answer for programs.
             * @enum {string}
             */
            transport?: "cookie" | "token";
        };
        StartPracticeDto: {
            name: string;
            /** @description Names the practice in addresses: lower case letters, digits and single hyphens. Made from the name when absent. */
            slug?: string;
            /** @description The first owner; absent when you are signed in and become the owner yourself. */
            owner?: components["schemas"]["NewOwnerDto"];
            /**
             * @description How the session reaches you: `cookie` (default) for browsers, `token` in the answer for programs.
             * @enum {string}
             */
            transport?: "cookie" | "token";
        };
        SubmitCheckInDto: {
            /** @description What moved since the last check-in. */
            moved: string;
            /**
             * @description `published` shows it to the founder and viewers at once.
             * @enum {string}
             */
            visibility?: "private" | "published";
            /** @description What is blocked; null is the same as empty. */
            blocked?: string | null;
            /** @description Decisions that are needed, from whom and until when; null is the same as empty. */
            decisionsNeeded?: string | null;
            /** @description Cash in the bank. */
            cash?: components["schemas"]["MoneyDto"] | null;
            /** @description Cash that came in since the last check-in. */
            cashIn?: components["schemas"]["MoneyDto"] | null;
            /** @description Cash that went out since the last check-in. */
            cashOut?: components["schemas"]["MoneyDto"] | null;
            /** @description How the engagement feels, 1 (bad) to 5 (good). */
            pulse?: number | null;
        };
        SwitchPracticeDto: {
            /** @description Slug of a practice that you belong to. */
            practice: string;
            /**
             * @description How the session reaches you: `cookie` for browsers, `token` in the answer for programs.
             * @enum {string}
             */
            transport?: "cookie" | "token";
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    Health_live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Health_ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Audit_list: {
        parameters: {
            query?: {
                /** @description Records in one answer. */
                limit?: number;
                /** @description `nextCursor` of the answer before; absent for the first page. */
                cursor?: string;
                /** @description Only events of this kind of record, e.g. `client`. */
                recordType?: string;
                /** @description Only events of this record; needs `recordType`. */
                recordId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditEventListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Cadences_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 without it, 412 when somebody changed the record since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCadenceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CadenceDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CheckIns_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckInDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CheckIns_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 without it, 412 when somebody changed the record since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCheckInDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckInDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CheckIns_publish: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 without it, 412 when somebody changed the record since. */
                "If-Match": string;
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckInDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CheckIns_withdraw: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 without it, 412 when somebody changed the record since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckInDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Clients_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the answer before. Longer than elsewhere, because it carries a name. */
                cursor?: string;
                /** @description `true` lists the archived clients, `false` all others. */
                archived?: boolean;
                /** @description Records in one answer. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Clients_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewClientDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionRights_ofClient: {
        parameters: {
            query?: {
                /** @description Records in one answer. */
                limit?: number;
                /** @description `nextCursor` of the answer before; absent for the first page. */
                cursor?: string;
            };
            header?: never;
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionRightSetListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Engagements_list: {
        parameters: {
            query?: {
                /** @description Records in one answer. */
                limit?: number;
                /** @description `nextCursor` of the answer before; absent for the first page. */
                cursor?: string;
            };
            header?: never;
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Engagements_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEngagementDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FitRuns_list: {
        parameters: {
            query?: {
                /** @description Records in one answer. */
                limit?: number;
                /** @description `nextCursor` of the answer before; absent for the first page. */
                cursor?: string;
            };
            header?: never;
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FitResponseListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FitRuns_record: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                clientId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFitRunDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FitResponseDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Clients_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Clients_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 without it, 412 when somebody changed the record since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClientChangesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClientFacts_list: {
        parameters: {
            query?: {
                /** @description Records in one answer. */
                limit?: number;
                /** @description `nextCursor` of the answer before; absent for the first page. */
                cursor?: string;
                /** @description `true` lists the latest fact of each kind only. */
                current?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientFactListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClientFacts_record: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewClientFactDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientFactDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Overview_show: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientOverviewDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Progress_of: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgressDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Cockpit_show: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CockpitDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionRights_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionRightSetDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionRights_write: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 without it, 412 when somebody changed the record since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionRightsBodyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionRightSetDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionRights_agree: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 without it, 412 when somebody changed the record since. */
                "If-Match": string;
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionRightSetDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionRights_propose: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 without it, 412 when somebody changed the record since. */
                "If-Match": string;
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionRightSetDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EngagementTemplates_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementTemplateListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Cadences_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                engagementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CadenceListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CheckIns_list: {
        parameters: {
            query?: {
                /** @description Records in one answer. */
                limit?: number;
                /** @description `nextCursor` of the answer before; absent for the first page. */
                cursor?: string;
            };
            header?: never;
            path: {
                engagementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckInListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Occurrences_list: {
        parameters: {
            query?: {
                /** @description Records in one answer. */
                limit?: number;
                /** @description `nextCursor` of the answer before; absent for the first page. */
                cursor?: string;
            };
            header?: never;
            path: {
                engagementId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OccurrenceListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Engagements_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Engagements_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 without it, 412 when somebody changed the record since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EngagementChangesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Engagements_activate: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 without it, 412 when somebody changed the record since. */
                "If-Match": string;
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Engagements_cancel: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 without it, 412 when somebody changed the record since. */
                "If-Match": string;
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Engagements_complete: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 without it, 412 when somebody changed the record since. */
                "If-Match": string;
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionRights_ofEngagement: {
        parameters: {
            query?: {
                /** @description Records in one answer. */
                limit?: number;
                /** @description `nextCursor` of the answer before; absent for the first page. */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionRightSetListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DecisionRights_draft: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionRightsBodyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionRightSetDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FitRuns_hypotheses: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FitHypothesisListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Engagements_pause: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 without it, 412 when somebody changed the record since. */
                "If-Match": string;
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Engagements_resume: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 without it, 412 when somebody changed the record since. */
                "If-Match": string;
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Scope_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScopeDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Scope_write: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 without it, 412 when somebody changed the record since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScopeAnswersDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScopeDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FitLinks_list: {
        parameters: {
            query?: {
                /** @description Records in one answer. */
                limit?: number;
                /** @description `nextCursor` of the answer before; absent for the first page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FitLinkListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FitLinks_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFitLinkDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FitLinkDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FitLinks_revoke: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 without it, 412 when somebody changed the record since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublicDiagnostic_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The last part of the link's address. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FitDiagnosticDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PublicDiagnostic_submit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The last part of the link's address. */
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFitSubmissionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FitSubmissionDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FitRuns_questionnaires: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FitQuestionnaireListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FitResponses_list: {
        parameters: {
            query?: {
                /** @description Records in one answer. */
                limit?: number;
                /** @description `nextCursor` of the answer before; absent for the first page. */
                cursor?: string;
                /** @description `true` lists the unread responses only. */
                unread?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FitInboxDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FitResponses_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FitResponseDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FitResponses_remove: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 without it, 412 when somebody changed the record since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FitResponses_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 without it, 412 when somebody changed the record since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FitResponseChangesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FitResponseDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FitResponses_convert: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FitConversionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FitResponseDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Invitations_list: {
        parameters: {
            query?: {
                /** @description Records in one answer. */
                limit?: number;
                /** @description `nextCursor` of the answer before; absent for the first page. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Invitations_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInvitationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Invitations_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationTokenDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationPreviewDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Invitations_redeem: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedeemInvitationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenSessionDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Invitations_revoke: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 without it, 412 when somebody changed the record since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Mailbox_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailboxListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Mailbox_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Members_list: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the answer before. Longer than elsewhere, because it carries a name. */
                cursor?: string;
                /** @description Records in one answer. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Members_end: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 without it, 412 when somebody changed the record since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Members_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 without it, 412 when somebody changed the record since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MemberChangesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Milestones_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 without it, 412 when somebody changed the record since. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MilestoneChangesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MilestoneDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Notifications_list: {
        parameters: {
            query?: {
                /** @description Records in one answer. */
                limit?: number;
                /** @description `nextCursor` of the answer before; absent for the first page. */
                cursor?: string;
                /** @description Only what is about this client. */
                clientId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Occurrences_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OccurrenceDetailDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CheckIns_submit: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                occurrenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitCheckInDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckInDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SignIn_changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SignIn_requestReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SignIn_resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPasswordDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Phases_close: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 without it, 412 when somebody changed the record since. */
                "If-Match": string;
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EngagementDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PortalInfo_info: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalInfoDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PracticeSettings_get: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PracticeSettings_rename: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 without it, 412 when somebody changed the record since. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PracticeChangesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PracticeSettings_removeDemo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Practices_start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartPracticeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Progress_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgressListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_current: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SignIn_withPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_switch: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwitchPracticeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionListDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_revoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SignIn_requestLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SignIn_withLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedeemLinkDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenSessionDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Profile_change: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 without it, 412 when somebody changed the record since. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeProfileDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileDto"];
                };
            };
            /** @description Anything that went wrong. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
