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
    "/v1/access-items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes access that was never granted off the list. */
        delete: operations["AccessItems_delete"];
        options?: never;
        head?: never;
        /** Says who grants it, when it was asked for, by when it is needed, or whether work waits for it. */
        patch: operations["AccessItems_change"];
        trace?: never;
    };
    "/v1/access-items/{id}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The client has given access. */
        post: operations["AccessGrants_grant"];
        /** The grant was recorded by mistake: it waits again. */
        delete: operations["AccessGrants_takeGrantBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/access-items/{id}/revocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The access is taken back, as at the end of an engagement. */
        post: operations["AccessGrants_revoke"];
        /** The revocation was recorded by mistake: the access is still there. */
        delete: operations["AccessGrants_takeRevocationBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/action-items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One action item. */
        get: operations["ActionItems_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Says it in other words, gives it to somebody else or another date. Open items only. */
        patch: operations["ActionItems_change"];
        trace?: never;
    };
    "/v1/action-items/{id}/completions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The promise was kept. Founders say so of their own promises only: `action_item.not_yours` otherwise. */
        post: operations["ActionItems_complete"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/action-items/{id}/drops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nobody will do it, and why. */
        post: operations["ActionItems_drop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/action-items/{id}/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows it to the founder and viewers of its client. */
        post: operations["ActionItems_publish"];
        /** Makes it private again. */
        delete: operations["ActionItems_unpublish"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/action-items/{id}/reopenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * It was not done after all, or is wanted again: it is open, as old as it is. Founders reopen what they ticked off
         *     themselves.
         */
        post: operations["ActionItems_reopen"];
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
    "/v1/calendar-feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's own feeds, newest first. */
        get: operations["CalendarFeeds_list"];
        put?: never;
        /** Makes an address for a calendar program, of one client or of all that the caller sees. */
        post: operations["CalendarFeeds_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendar-feeds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** The address stops working at once. */
        delete: operations["CalendarFeeds_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendars/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The iCalendar file of a feed: what is due to its owner, from 90 days ago to what is planned ahead. The address is the
         *     only credential. Answers 304 to an `If-None-Match` with the tag of what is unchanged.
         */
        get: operations["CalendarFiles_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/capacity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hours per month that the practice has, and those that it has promised. */
        get: operations["Capacity_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
        delete: operations["CheckIns_unpublish"];
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
    "/v1/clients/{clientId}/action-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was promised at a client, of every engagement: open items carry over from cycle to cycle. */
        get: operations["ActionItems_list"];
        put?: never;
        post?: never;
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
    "/v1/clients/{id}/holiday-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adds the holidays of an .ics file, as `text/calendar` or as JSON: events of whole days, of one day or several, with
         *     what repeats every year for the next two years. All of them, or none. A file has 1 MB at most.
         */
        post: operations["Holidays_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{id}/holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Days on which a client expects nothing, from today on. */
        get: operations["Holidays_list"];
        put?: never;
        /** Adds a holiday. What is due on it and still ahead is not applicable; nobody is reminded. */
        post: operations["Holidays_add"];
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
    "/v1/clients/{id}/time-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Time off of a client and of the whole practice, latest first. */
        get: operations["TimeOff_ofClient"];
        put?: never;
        /** Adds time off for a client. What is due meanwhile and still ahead is not applicable; nobody is reminded, and nothing is made up later. */
        post: operations["TimeOff_addForClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{id}/time-off-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Which planned due dates time off of this client would free; nothing is written. */
        post: operations["TimeOff_previewOfClient"];
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
    "/v1/decision-calibration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For each author: stated confidence against the share that turned out as expected or better. */
        get: operations["Reviews_calibration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decision-latency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same over a client, or over every client that the caller sees. */
        get: operations["Latency_ofClient"];
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
        /**
         * The founder agrees; nobody of the practice can do it for them. The set replaces the one in force, and whoever
         *     proposed it is told by mail.
         */
        post: operations["DecisionRights_agree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decision-rights/{id}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The founder asks for changes. What was proposed stays as it was read, with the reason beside it, and is not agreed to
         *     any more: the change is the next set. Whoever proposed it is told by mail.
         */
        post: operations["DecisionRights_object"];
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
        /**
         * Proposes a draft: the client's founders see it and are asked by mail. It takes the place of a proposal that waits, or
         *     that a founder objected to.
         */
        post: operations["DecisionRights_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The decisions of every client that the caller sees, newest first; with `q` those that have the words. */
        get: operations["Decisions_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One decision with its approved and its proposed revision, its timeline and its links. */
        get: operations["Decisions_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Changes a draft. Words of a proposed or accepted decision become a further revision, which is proposed; readers keep to
         *     the approved one until it is approved.
         */
        patch: operations["Decisions_change"];
        trace?: never;
    };
    "/v1/decisions/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answers the open question; the approver's clock starts again. */
        post: operations["Approvals_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{id}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approves the proposed revision; only its approver can. 403 says who decides instead. */
        post: operations["Approvals_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{id}/deprecations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An accepted decision that does not hold any more, and that nothing replaces. */
        post: operations["Lifecycle_deprecate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Says what a decision is related to. A link between two decisions shows on both. */
        put: operations["Links_replace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{id}/markdown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The decision as a Markdown file in the format of MADR 4.0.0: the approved revision, or the latest while none is approved. */
        get: operations["DecisionFiles_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{id}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts a draft before its approver, whom the decision right names. What waits for the founder is published. */
        post: operations["Approvals_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{id}/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows a decision to the founder and viewers of its client: its approved revision, or the one proposed. */
        post: operations["Publications_publish"];
        /** Makes a decision private again, with all of its revisions. */
        delete: operations["Publications_unpublish"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{id}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Asks about the proposed revision, which then waits for an answer; one question at a time. */
        post: operations["Approvals_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{id}/rejections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refuses the proposed revision; only its approver can. A revision approved before stays in force. */
        post: operations["Approvals_reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{id}/reopenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Makes a draft of what was rejected or withdrawn. It counts; the clock has run since it was raised. */
        post: operations["Lifecycle_reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a decision turned out: the review that is due and those before it, latest first. */
        get: operations["Reviews_list"];
        put?: never;
        /** Says how it turned out. Closes the review that is due. `If-Match` is the decision's. */
        post: operations["Reviews_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{id}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every revision that the caller may see, latest first. */
        get: operations["Revisions_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{id}/revisions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One revision; from its proposal on it never changes. */
        get: operations["Revisions_get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{id}/supersessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Puts another accepted decision in its place; both point to each other from then on. */
        post: operations["Lifecycle_supersede"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decisions/{id}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes back what is drafted or proposed; an approved revision stays in force. */
        post: operations["Lifecycle_withdraw"];
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
    "/v1/engagements/{engagementId}/action-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Writes down a promise. */
        post: operations["ActionItems_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{engagementId}/chain-map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The chain from engineering to revenue; an engagement begins with the stages of its template. */
        get: operations["ChainMap_of"];
        /** Replaces the whole map: its stages, their order and where it breaks. */
        put: operations["ChainMap_replace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{engagementId}/chain-map/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows the map to the founder and viewers of its client, with the findings that are published. */
        post: operations["ChainMap_publish"];
        /** Makes the map private again. */
        delete: operations["ChainMap_unpublish"];
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
    "/v1/engagements/{engagementId}/decision-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Imports decisions from Markdown files (MADR 2 to 4, Nygard's format): the files of a folder as JSON, or a zip archive as
         *     `application/zip`, at most 10 MB and 2,000 files. All of them are written, or none. Files keep their numbers where the
         *     client has them free. What was accepted arrives as accepted, marked as imported; nobody is asked or told.
         */
        post: operations["DecisionImports_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{engagementId}/decision-latency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How long the decisions of an engagement take, per category, and what is open with the price of waiting. */
        get: operations["Latency_ofEngagement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{engagementId}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The decisions of an engagement, newest first. */
        get: operations["Decisions_listOf"];
        put?: never;
        /** Logs what has to be decided, as a draft with the client's next number. */
        post: operations["Decisions_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{engagementId}/decisions-export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A zip archive with one Markdown file for each decision that the caller may read, and an index. */
        get: operations["DecisionFiles_allOf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{engagementId}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The findings of an engagement, latest first. */
        get: operations["Findings_listOf"];
        put?: never;
        /** Records a finding; private until it is published. */
        post: operations["Findings_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{engagementId}/gap-ranking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The findings of an engagement by monthly cost x confidence / effort, and the gap that is the install focus. */
        get: operations["Gaps_rank"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{engagementId}/hypothesis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the founder thought on day 1, beside what the diagnosis found. */
        get: operations["Hypothesis_of"];
        /** Records the founder's words, and at the close of the diagnosis what was found. */
        put: operations["Hypothesis_record"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{engagementId}/install-focuses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The gaps that were the focus of a cycle, latest first; one of them at most is not released. */
        get: operations["Gaps_listOf"];
        put?: never;
        /** Chooses the one gap to close. 409 while another is the focus; another than rank 1 needs a rationale. */
        post: operations["Gaps_choose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{engagementId}/interview-coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has been asked and who has not: engineers, customers, the financial model. */
        get: operations["Interviews_coverageOf"];
        /** Says how many engineers there are to ask, and when the financial model was read. */
        put: operations["Interviews_plan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{engagementId}/interviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The interviews of an engagement, latest first. */
        get: operations["Interviews_listOf"];
        put?: never;
        /** Logs an interview that was held. Only the practice reads it. */
        post: operations["Interviews_log"];
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
    "/v1/engagements/{engagementId}/published-diagnosis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What of the diagnosis is published: findings, chain map and install focus, whoever asks. */
        get: operations["PublishedDiagnosis_of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{engagementId}/rituals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rituals of an engagement that repeat; those that have ended come last. */
        get: operations["Rituals_list"];
        put?: never;
        /** Sets up a ritual. While the engagement is a draft nothing is planned; then it is, from now on. */
        post: operations["Rituals_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{engagementId}/scorecard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is counted every week, over the last 13 weeks, against its goal. */
        get: operations["Scorecard_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{engagementId}/scorecard-rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Adds something to count; answers with the whole scorecard. */
        post: operations["Scorecard_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{engagementId}/scorecard-values": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Puts figures into cells, or empties them: all of them or none. Whoever comes last wins a cell. */
        put: operations["Scorecard_fill"];
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
    "/v1/engagements/{id}/access-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The access that an engagement needs, first needed first, and how long the open items have waited. */
        get: operations["AccessItems_list"];
        put?: never;
        /** Adds access that the engagement needs. */
        post: operations["AccessItems_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
        /** Drafts the next set, all categories in one body. An engagement has one draft at most. */
        post: operations["DecisionRights_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{id}/fees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an engagement costs, from which date on, latest first. */
        get: operations["Fees_list"];
        put?: never;
        /** Sets the fee from a date on; earlier ones stay in the history. */
        post: operations["Fees_add"];
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
        get: operations["FitHypotheses_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{id}/gates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What each phase of an engagement asks for before it is closed, and what of it is there. */
        get: operations["Gates_ofEngagement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{id}/hours-budget": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hours that the client has bought per month, and what becomes of those that are not used. */
        get: operations["HoursBudget_get"];
        /** Agrees the hours per month. They count for all months of the engagement, those that have passed too. */
        put: operations["HoursBudget_agree"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{id}/hours-ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Month by month: bought, carried in, used, carried out, expired, over. */
        get: operations["HoursBudget_ledger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{id}/inherited-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an engagement took over from the cycle before; for the practice's own people only. */
        get: operations["NextCycles_inherited"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{id}/next-cycles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Drafts the cycle that follows: open milestones, unresolved findings and open decisions come over with their origin and
         *     age; scope and agreed decision rights are copied as a start.
         */
        post: operations["NextCycles_create"];
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
    "/v1/engagements/{id}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What 30 days of an engagement have brought, beside the 30 days before: decisions made, risks and friction less, rhythm
         *     kept, each with its records. Founders and viewers get it from what is published to them.
         */
        get: operations["Proof_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{id}/red-flags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is wrong with how this engagement decides, told to the CTO before a founder notices; empty when nothing is. */
        get: operations["RedFlags_ofEngagement"];
        put?: never;
        post?: never;
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
    "/v1/engagements/{id}/sequence-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The first month by date, and the access that stands in its way. */
        get: operations["SequenceItems_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/engagements/{id}/time-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Time worked in an engagement, latest first. */
        get: operations["TimeEntries_list"];
        put?: never;
        /** Records time that was worked. */
        post: operations["TimeEntries_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fees/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a fee out of the history; the one before it then lasts longer. */
        delete: operations["Fees_delete"];
        options?: never;
        head?: never;
        /** Corrects date, amount or note of a fee. */
        patch: operations["Fees_change"];
        trace?: never;
    };
    "/v1/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Findings of every client, latest first. */
        get: operations["Findings_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/findings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One finding. */
        get: operations["Findings_one"];
        put?: never;
        post?: never;
        /** Deletes a finding to which nothing refers. */
        delete: operations["Findings_remove"];
        options?: never;
        head?: never;
        /** Changes a finding. The founder sees a change of a published one at once. */
        patch: operations["Findings_change"];
        trace?: never;
    };
    "/v1/findings/{id}/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Shows a finding to the founder and viewers of its client. It needs a founder summary. */
        post: operations["Findings_publish"];
        /** Makes a finding private again. */
        delete: operations["Findings_unpublish"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/findings/{id}/resolutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What shows that a finding is no more; empty while it is open. */
        get: operations["FindingResolutions_list"];
        put?: never;
        /** Resolves a finding on evidence. */
        post: operations["FindingResolutions_resolve"];
        /** Opens a finding again that turned out not to be resolved. */
        delete: operations["FindingResolutions_reopen"];
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
    "/v1/fit-hypotheses/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes a hypothesis into the findings, with low confidence and the answer as its evidence; once. */
        post: operations["FitHypotheses_find"];
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
    "/v1/holidays/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a holiday away. What is due on it and still ahead is expected again. */
        delete: operations["Holidays_delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller was told in the current practice, newest first. Sign-in links and the like are not in it. */
        get: operations["Inbox_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/inbox/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks everything up to one as read. */
        post: operations["Inbox_readUpTo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/inbox/{id}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Marks one as read; it stays read. */
        post: operations["Inbox_readOne"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/install-focuses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One gap that is or was the focus of its cycle. */
        get: operations["Gaps_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/install-focuses/{id}/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Releases the focus, closed or given up; it stays in the history. */
        post: operations["Gaps_release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/interviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One interview. */
        get: operations["Interviews_one"];
        put?: never;
        post?: never;
        /** Deletes an interview with its notes. */
        delete: operations["Interviews_remove"];
        options?: never;
        head?: never;
        /** Changes an interview. */
        patch: operations["Interviews_change"];
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
    "/v1/members/{id}/capacity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Sets the hours per month that one of the practice's own people has for all clients. */
        put: operations["Capacity_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    "/v1/notification-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many notifications of the practice are in each state. */
        get: operations["Notifications_counts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notification-preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How you are told about things in the practice that you are in: everybody chooses for themselves. */
        get: operations["NotificationPreferences_get"];
        /** Chooses anew. It counts for what is sent from then on; what waits already for the end of quiet hours still waits for it. */
        put: operations["NotificationPreferences_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notification-preferences/test-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends you a message, by the first of your channels that works, so that you see whether it arrives: one a minute. */
        post: operations["NotificationPreferences_test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is sent to whom for which reason, newest first. */
        get: operations["Notifications_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notifications/{id}/resends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sends again what was given up, under the same Message-ID. What may have arrived goes over the same channel as before;
         *     what surely has not begins with the recipient's first.
         */
        post: operations["Notifications_resend"];
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
    "/v1/occurrences/{occurrenceId}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Keeps what you have typed of a check-in, in place of what was kept before; the due date shows it to you alone. A
         *     meeting's notes make it larger than other bodies: 1 MB at most.
         */
        put: operations["Drafts_save"];
        post?: never;
        /** Drops what you have typed, if anything was kept. Submitting the check-in does so too. */
        delete: operations["Drafts_drop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/occurrences/{occurrenceId}/excuses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Excuses a date that is due or missed: it stays out of adherence, and nobody is reminded of it. */
        post: operations["Excuses_excuse"];
        /** Takes the excuse back: the date is due again, or missed when the next one has come. */
        delete: operations["Excuses_takeBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/occurrences/{occurrenceId}/preparation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is on the table at a due date: agenda, open action items with their age, open decisions, gates that are due. */
        get: operations["Preparations_one"];
        put?: never;
        post?: never;
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
        /** Closes the active phase, when every criterion of its gate is met or waived, and opens the next. */
        post: operations["Gates_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/phases/{id}/gate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What one phase asks for before it is closed, and what of it is there. */
        get: operations["Gates_ofPhase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/phases/{id}/waivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lets a phase close without a criterion that is not met, for a reason that stays on record. */
        post: operations["Gates_waive"];
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
    "/v1/rituals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One ritual. */
        get: operations["Rituals_one"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Changes a ritual. A new rule or time moves the due dates that are still ahead, and no others; `replanned` says which. */
        patch: operations["Rituals_change"];
        trace?: never;
    };
    "/v1/rituals/{id}/endings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a ritual: nothing is due after its last day. A later `endsOn` takes it back. */
        post: operations["Rituals_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rituals/{id}/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Which due dates a change would move, without changing anything. */
        post: operations["Rituals_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/scorecard-rows/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Deletes a row with its figures. */
        delete: operations["Scorecard_delete"];
        options?: never;
        head?: never;
        /** Changes the name, unit, owner or goal of a row; answers with the whole scorecard. */
        patch: operations["Scorecard_change"];
        trace?: never;
    };
    "/v1/sequence-items/{id}/completions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** It is done. Refused in weeks 2 to 4 while blocking access is open. */
        post: operations["SequenceItems_complete"];
        /** It is open again. */
        delete: operations["SequenceItems_reopen"];
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
    "/v1/time-entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a time entry away. */
        delete: operations["TimeEntries_delete"];
        options?: never;
        head?: never;
        /** Corrects a time entry. */
        patch: operations["TimeEntries_change"];
        trace?: never;
    };
    "/v1/time-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Time off of the whole practice, latest first. */
        get: operations["TimeOff_ofPractice"];
        put?: never;
        /** Adds time off for the whole practice: every client. */
        post: operations["TimeOff_addForPractice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/time-off-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Which planned due dates time off of the whole practice would free, of the clients that you see, without pausing anything. */
        post: operations["TimeOff_previewOfPractice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/time-off/{id}/endings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends a timeOff: yesterday was its last day. What is still ahead is expected again. */
        post: operations["TimeOff_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/unsubscriptions/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What the address of a mail is about; changes nothing. */
        post: operations["Unsubscriptions_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/unsubscriptions/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Leads to the page that asks before it stops anything: programs that look at the links of a mail change nothing. */
        get: operations["Unsubscriptions_open"];
        put?: never;
        /**
         * Stops mails of this topic from this practice, without a sign-in: what a mail program does when its reader unsubscribes
         *     (RFC 8058). Doing it twice changes nothing more.
         */
        post: operations["Unsubscriptions_stop"];
        /** Takes it back: mails of this topic come again. */
        delete: operations["Unsubscriptions_resume"];
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
    "/v1/waivers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Takes a waiver back, as long as its phase is open. */
        delete: operations["Gates_takeBack"];
        options?: never;
        head?: never;
        patch?: never;
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
        AccessGrantDto: {
            /**
             * Format: date
             * @description Not in the future; today when left out.
             */
            grantedOn?: string;
        };
        AccessItemChangesDto: {
            system?: string;
            /** @description At most 500 characters. */
            purpose?: string;
            /** @description At most 120 characters. */
            ownerName?: string;
            /**
             * Format: date
             * @description Not in the future; null when nobody has asked for it.
             */
            requestedOn?: string | null;
            /** Format: date */
            neededBy?: string;
            blocking?: boolean;
        };
        AccessItemDto: {
            id: string;
            engagementId: string;
            /** @description What the access is to. */
            system: string;
            /** @description What it is needed for; founders and viewers read it. */
            purpose: string;
            /** @description Who grants it, at the client; empty while nobody is named. */
            ownerName: string;
            /**
             * Format: date
             * @description Null while nobody has asked for it.
             */
            requestedOn: string | null;
            /** Format: date */
            neededBy: string;
            /** Format: date */
            grantedOn: string | null;
            /** Format: date */
            revokedOn: string | null;
            /** @description Nothing of weeks 2 to 4 can be done while it is open. */
            blocking: boolean;
            /** @enum {string} */
            state: "open" | "granted" | "revoked";
            /** @description Days from the request to the grant, or to today while it is open. */
            waitingDays: number;
            /** @description Open, and past the day on which it was needed. */
            late: boolean;
            /** @description To be sent as `If-Match` with a change. */
            version: number;
        };
        AccessItemListDto: {
            data: components["schemas"]["AccessItemDto"][];
            /** @description `cursor` of the next page; null on the last. */
            nextCursor: string | null;
            /** @description Of the whole engagement, whatever the page shows. */
            waiting: components["schemas"]["AccessWaitingDto"];
        };
        AccessRevocationDto: {
            /**
             * Format: date
             * @description Not in the future and not before the grant; today when left out.
             */
            revokedOn?: string;
        };
        AccessWaitingDto: {
            items: number;
            blockingItems: number;
            /** @description Days that the open items have waited, together. */
            totalDays: number;
        };
        ActionItemChangesDto: {
            /** @description 1 to 280 characters. */
            title?: string;
            /** @description At most 2000 characters. */
            note?: string;
            /**
             * Format: uuid
             * @description User who promises it from now on.
             */
            ownerId?: string;
            /** Format: date */
            dueOn?: string;
        };
        ActionItemDto: {
            id: string;
            clientId: string;
            /** @description The engagement in which it was promised; it stays open beyond its end. */
            engagementId: string;
            /** @description The due date of the ritual in which it was promised; null when it was promised by itself. */
            occurrenceId: string | null;
            /** @description What was promised. */
            title: string;
            /** @description More about it; who sees the item reads it. */
            note: string;
            owner: components["schemas"]["PersonNameDto"];
            /** Format: date */
            raisedOn: string;
            /** Format: date */
            dueOn: string;
            /** @enum {string} */
            state: "open" | "done" | "dropped";
            /** @description Why it was dropped; null when it was not. */
            dropReason: string | null;
            /** Format: date */
            closedOn: string | null;
            /** @description Full weeks since it was promised; of a closed one, at its end. */
            ageWeeks: number;
            /** @description Open, and past its date. */
            overdue: boolean;
            /**
             * @description Founders and viewers see published items only.
             * @enum {string}
             */
            visibility: "private" | "published";
            /** Format: date-time */
            publishedAt: string | null;
            /** @description To be sent as `If-Match` with a change. */
            version: number;
        };
        ActionItemListDto: {
            data: components["schemas"]["ActionItemDto"][];
            /** @description `cursor` of the next page; null on the last. */
            nextCursor: string | null;
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
        AffectedDateDto: {
            occurrenceId: string;
            clientId: string;
            clientName: string;
            /** @description Of the ritual. */
            title: string;
            /**
             * Format: date
             * @description In `timeZone`.
             */
            localDate: string;
            /** Format: date-time */
            dueAt: string;
            /** @description IANA zone. */
            timeZone: string;
        };
        AffectedDatesDto: {
            /** @description At most 50 of them. */
            affected: components["schemas"]["AffectedDateDto"][];
            affectedCount: number;
        };
        AnswerDto: {
            /** @description Answers the open question. */
            answer: string;
        };
        ApprovalDto: {
            /** @description `contentHash` of the revision that was read; 409 when another one is proposed by now. */
            contentHash?: string;
            /** @description What the approver wants to be remembered with it. */
            reason?: string;
        };
        AttentionItemDto: {
            /** @enum {string} */
            reason: "decision_overdue" | "check_in_overdue" | "phase_overdue" | "milestone_overdue" | "check_in_due_today" | "decision_review_due" | "reversal_window_closing" | "engagement_not_activated" | "no_check_in_planned";
            /** @description The occurrence, phase, milestone or decision it is about; null when it is the engagement itself. */
            subjectId: string | null;
            /** @description The one next action. */
            nextAction: string;
            /** @description Whole days; 0 when nothing is past due yet. */
            daysPastDue: number;
            /** @description What a week of waiting costs; null where nobody put a price on it. */
            costOfWaitingPerWeek: components["schemas"]["MoneyDto"] | null;
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
            /** @description Null for what a scheduled job did, or somebody who answered a link without signing in. */
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
        BlockingAccessDto: {
            id: string;
            system: string;
            /** @description Since it was asked for. */
            waitingDays: number;
        };
        CalendarFeedDto: {
            id: string;
            /** @description Null: every client that its owner sees. */
            clientId: string | null;
            clientName: string | null;
            /** @description Whoever has it sees the titles and times, so pass it to nobody; deleted, it stops working at once. */
            url: string;
            /** Format: date-time */
            createdAt: string;
        };
        CalendarFeedListDto: {
            data: components["schemas"]["CalendarFeedDto"][];
            /** @description Always null: a person has few feeds. */
            nextCursor: null;
        };
        CalendarFileDto: {
            /** @description Text of an .ics file, at most 1 MB. */
            calendar: string;
        };
        CalibrationBucketDto: {
            /** @description Lowest stated confidence, in per cent. */
            from: number;
            /** @description Below this; 100 is in the last bucket. */
            to: number;
            /** @description Reviews with an outcome. */
            n: number;
            /** @description As expected or better. */
            hits: number;
            asExpected: number;
            better: number;
            worse: number;
            /** @description Counted apart: they say nothing either way. */
            inconclusive: number;
        };
        CalibrationDto: {
            people: components["schemas"]["PersonCalibrationDto"][];
        };
        CapacityAcceptanceDto: {
            /** @description Goes on although the practice then has promised more hours a month than it has; needs a reason. */
            acceptOverCapacity?: boolean;
            /** @description How it will work all the same; goes into the audit trail. 1 to 500 characters. */
            overCapacityReason?: string;
        };
        CapacityDto: {
            /** @description Null while no one's hours are set: then nothing is checked. */
            availableMinutes: number | null;
            /** @description Budgets of all active and paused engagements, also of clients that you do not see. */
            committedMinutes: number;
            /** @description The practice's own people that you know, by name. */
            people: components["schemas"]["PersonCapacityDto"][];
            /** @description The promises to clients that you see, largest first. */
            committed: components["schemas"]["CommittedHoursDto"][];
        };
        CategoryLatencyDto: {
            /** @enum {string} */
            category: "architecture" | "vendor" | "hiring" | "budget" | "process" | "security" | "data" | "product";
            medianDays: number;
            /** @description Nearest rank: nine of ten took at most so many days. */
            p90Days: number;
            n: number;
            /** @description Of n: decided within the target of their door. */
            withinTarget: number;
        };
        ChainFindingDto: {
            id: string;
            statement: string;
            /** @enum {string} */
            visibility: "private" | "published";
        };
        ChainMapDto: {
            engagementId: string;
            stages: components["schemas"]["ChainStageDto"][];
            /**
             * @description Founders and viewers see a published map only.
             * @enum {string}
             */
            visibility: "private" | "published";
            /** Format: date-time */
            publishedAt: string | null;
            /**
             * Format: date-time
             * @description Null for a map that is as its template made it.
             */
            updatedAt: string | null;
            /** @description To be sent as `If-Match` with a change. */
            version: number;
        };
        ChainStageDto: {
            /** @description Stable and unique within its map; findings point to it. */
            key: string;
            name: string;
            /** @enum {string} */
            state: "flows" | "breaks";
            /** @description What happens here, or why it breaks; empty when nobody has said. */
            note: string;
            /** @description The findings that sit here, oldest first. */
            findings: components["schemas"]["ChainFindingDto"][];
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
            /**
             * @description How the engagement stands, in a word that the founder reads with a published check-in.
             * @enum {string|null}
             */
            health?: "on_track" | "at_risk" | "off_track" | null;
            /** @description What is wrong: needed with `at_risk` and `off_track`, and left out otherwise. Up to 280 characters. */
            healthReason?: string | null;
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
        ChangeRitualDto: {
            /** @description 1 to 120 characters. */
            title?: string;
            recurrence?: components["schemas"]["RecurrenceDto"];
            /** @description Wall-clock time in the ritual's zone. */
            localTime?: string;
            /**
             * Format: date
             * @description First day; every n weeks or months count from its week or month.
             */
            startsOn?: string;
            /**
             * Format: uuid
             * @description User who writes it up: one of the practice's own people who sees this client.
             */
            ownerId?: string;
            /** @description What it is good for. */
            description?: string;
            /** @description Template of the agenda, one point per line. */
            agenda?: string;
            /** @description Users who take part beside the owner: the practice’s own people and founders and viewers, who see this client. */
            participantIds?: string[];
            /**
             * Format: date
             * @description Last day, inclusive; null for no end.
             */
            endsOn?: string | null;
            reminding?: components["schemas"]["RemindingDto"];
        };
        ChangedRitualDto: {
            /** @description The recurrence for people, e.g. `Every second Tuesday and Thursday`. */
            repeats: string;
            /** @description What it is good for; empty when nobody said. */
            description: string;
            reminding: components["schemas"]["RemindingDto"];
            /** @description Template of the agenda, as text; empty when there is none. */
            agenda: string;
            /** @description Who takes part beside the owner, by name. */
            participants: components["schemas"]["PersonNameDto"][];
            /** @description The decision that it was put to and that nobody has made; null when there is none, and to founders and viewers. */
            question: components["schemas"]["RitualQuestionDto"] | null;
            id: string;
            engagementId: string;
            clientId: string;
            /**
             * @description What it is for. Adherence, gates and proof count `weekly_check_in` only.
             * @enum {string}
             */
            kind: "weekly_check_in" | "architecture_review" | "planning" | "monthly_review" | "quarterly_review" | "restore_test" | "custom";
            title: string;
            recurrence: components["schemas"]["RecurrenceDto"];
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
            /** @description Who writes it up and is reminded of it. */
            owner: components["schemas"]["PersonNameDto"];
            /**
             * Format: date-time
             * @description The next planned due instant; null while nothing is planned ahead.
             */
            nextDueAt: string | null;
            /** @description To be sent as `If-Match` with a change. */
            version: number;
            replanned: components["schemas"]["ReplannedDto"];
        };
        CheckInDraftDto: {
            /** Format: date-time */
            updatedAt: string;
            moved: string;
            blocked: string;
            decisionsNeeded: string;
            /** @description As typed, in the client's currency. */
            cash: string;
            cashIn: string;
            cashOut: string;
            /** @description Null when none is chosen. */
            pulse: number | null;
            /**
             * @description Null when none is chosen.
             * @enum {string|null}
             */
            health: "on_track" | "at_risk" | "off_track" | null;
            healthReason: string;
            /** @description Whether the check-in shall be published when it is submitted. */
            publish: boolean;
            /** @description The meeting that walks the agenda; null or left out when there is none. */
            meeting?: components["schemas"]["MeetingDraftDto"] | null;
        };
        CheckInDto: {
            id: string;
            occurrenceId: string;
            engagementId: string;
            clientId: string;
            /**
             * @description What its ritual is for. Of another one than the weekly check-in, `moved` holds the notes.
             * @enum {string}
             */
            kind: "weekly_check_in" | "architecture_review" | "planning" | "monthly_review" | "quarterly_review" | "restore_test" | "custom";
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
             * @description How the engagement stands; null when nobody said.
             * @enum {string|null}
             */
            health: "on_track" | "at_risk" | "off_track" | null;
            /** @description What is wrong; null when nothing is. */
            healthReason: string | null;
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
        ChooseInstallFocusDto: {
            /**
             * Format: uuid
             * @description A finding of this engagement.
             */
            findingId: string;
            /** @description Why this one; needed for another than rank 1, and then a decision in the log. */
            rationale?: string | null;
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
            ritual: components["schemas"]["RitualDto"] | null;
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
        CommittedHoursDto: {
            engagementId: string;
            clientId: string;
            clientName: string;
            minutesPerMonth: number;
        };
        CostDto: {
            /** @description Integer of minor units, e.g. 150000 for 1,500.00 USD. */
            amount: number;
            /** @description ISO 4217 code, e.g. `USD`. */
            currency: string;
        };
        CoveragePartDto: {
            /** @description People, each counted once however often they were asked. */
            interviewed: number;
            /** @description Null when nobody has said how many there are; then this part cannot be met. */
            needed: number | null;
            met: boolean;
        };
        DecisionApproverDto: {
            /** @enum {string} */
            by: "cto" | "founder";
            /** @enum {string} */
            reason: "other_currency" | "no_right" | "founder_decides" | "over_limit" | "within_right" | "author_cannot_approve" | "asked_founder";
            /** @description False when no decision right was agreed for the category. */
            withinRights: boolean;
        };
        DecisionChangesDto: {
            /** @description 1 to 200 characters. */
            title?: string;
            /** @enum {string} */
            category?: "architecture" | "vendor" | "hiring" | "budget" | "process" | "security" | "data" | "product";
            /**
             * Format: date
             * @description The day on which it came up, in the client's zone and not in the future. Not part of the words.
             */
            raisedOn?: string;
            /**
             * Format: date
             * @description The day on which an accepted decision was carried out, not in the future; null: not yet. Not part of the words.
             */
            actionedOn?: string | null;
            /**
             * @description A two-way door unless it says otherwise.
             * @enum {string}
             */
            door?: "two_way" | "one_way";
            /** @description At most 280 characters in plain language; needed before a founder sees it. */
            founderSummary?: string;
            /** @description Context and problem statement. */
            context?: string;
            drivers?: string[];
            /** @description Considered options, in order. */
            options?: components["schemas"]["DecisionOptionFields"][];
            /** @description Chosen option: …, because this. */
            rationale?: string;
            consequences?: components["schemas"]["DecisionConsequencesFields"];
            /** @description How it is checked that the decision is kept. */
            confirmation?: string;
            moreInformation?: string;
            /** @description Names. */
            decisionMakers?: string[];
            /** @description Names. */
            consulted?: string[];
            /** @description Names. */
            informed?: string[];
            /** @description Why it would have failed, imagined beforehand; a one-way door needs one. */
            preMortem?: string;
            /** @description 0 to 100: how sure you are that it turns out as expected. */
            confidence?: number | null;
            reversalCost?: components["schemas"]["CostDto"] | null;
            /**
             * Format: date
             * @description Last day on which it can be reversed at that cost.
             */
            reversalDeadline?: string | null;
            /** @description What it commits the client to, per month; the decision right is checked against it. */
            spendPerMonth?: components["schemas"]["CostDto"] | null;
            expectedOutcome?: components["schemas"]["ExpectedOutcomeFields"] | null;
            /**
             * Format: date
             * @description Day by which it is needed. Not part of the words: it changes without a new revision.
             */
            neededBy?: string | null;
            /** @description What a week without this decision costs. Not part of the words. */
            costOfDelayPerWeek?: components["schemas"]["CostDto"] | null;
        };
        DecisionConsequencesDto: {
            /** @description Good, because … */
            positive: string[];
            /** @description Bad, because … */
            negative: string[];
        };
        DecisionConsequencesFields: {
            /** @description Good, because … */
            positive: string[];
            /** @description Bad, because … */
            negative: string[];
        };
        DecisionContentDto: {
            title: string;
            /** @enum {string} */
            category: "architecture" | "vendor" | "hiring" | "budget" | "process" | "security" | "data" | "product";
            /**
             * @description A two-way door can be walked back through at little cost, a one-way door cannot.
             * @enum {string}
             */
            door: "two_way" | "one_way";
            /** @description In plain language, for founders; empty when there is none. */
            founderSummary: string;
            /** @description Context and problem statement. */
            context: string;
            drivers: string[];
            /** @description Considered options, in order. */
            options: components["schemas"]["DecisionOptionDto"][];
            /** @description Chosen option: …, because this. */
            rationale: string;
            consequences: components["schemas"]["DecisionConsequencesDto"];
            /** @description How it is checked that the decision is kept. */
            confirmation: string;
            moreInformation: string;
            decisionMakers: string[];
            consulted: string[];
            informed: string[];
            /** @description Why it would have failed, imagined beforehand. */
            preMortem: string;
            /** @description 0 to 100: how sure the author is that it turns out as expected. */
            confidence: number | null;
            reversalCost: components["schemas"]["MoneyDto"] | null;
            /**
             * Format: date
             * @description Last day on which it can be reversed at that cost.
             */
            reversalDeadline: string | null;
            /** @description What it commits the client to, per month; the decision right is checked against it. */
            spendPerMonth: components["schemas"]["MoneyDto"] | null;
            expectedOutcome: components["schemas"]["ExpectedOutcomeDto"] | null;
        };
        DecisionDto: {
            /** @description The approved revision, or the latest one while none is approved. */
            revision: components["schemas"]["DecisionRevisionDto"];
            /** @description A later revision that waits for approval; readers keep to the approved one meanwhile. */
            pendingRevision: components["schemas"]["DecisionRevisionDto"] | null;
            /** @description The question that has no answer yet. */
            openQuestion: components["schemas"]["DecisionEventDto"] | null;
            supersededBy: components["schemas"]["DecisionReferenceDto"] | null;
            supersedes: components["schemas"]["DecisionReferenceDto"][];
            links: components["schemas"]["DecisionLinkDto"][];
            /** @description Oldest first, the latest 500. */
            timeline: components["schemas"]["DecisionEventDto"][];
            id: string;
            /** @description How people call it, unique and without gaps per client, e.g. `D-12`. */
            number: string;
            clientId: string;
            engagementId: string;
            /** @enum {string} */
            state: "draft" | "proposed" | "accepted" | "rejected" | "withdrawn" | "superseded" | "deprecated";
            title: string;
            /** @enum {string} */
            category: "architecture" | "vendor" | "hiring" | "budget" | "process" | "security" | "data" | "product";
            /** @enum {string} */
            door: "two_way" | "one_way";
            founderSummary: string;
            spendPerMonth: components["schemas"]["MoneyDto"] | null;
            /** Format: date */
            reversalDeadline: string | null;
            /** @enum {string} */
            visibility: "private" | "published";
            /** Format: date-time */
            publishedAt: string | null;
            raisedBy: components["schemas"]["PersonNameDto"];
            /** Format: date-time */
            raisedAt: string;
            /** Format: date */
            neededBy: string | null;
            /** @description Nobody has decided, and the day by which it is needed is over. */
            overdue: boolean;
            /**
             * Format: date-time
             * @description Accepted or rejected.
             */
            decidedAt: string | null;
            /** @description Days from raised to decided, or until today while it is open; null for what was withdrawn. */
            ageDays: number | null;
            costOfDelayPerWeek: components["schemas"]["MoneyDto"] | null;
            /**
             * Format: date-time
             * @description When it was carried out.
             */
            actionedAt: string | null;
            reopenedCount: number;
            /**
             * @description On whose word a proposed revision waits; `author` while a question is open.
             * @enum {string|null}
             */
            waitingOn: "cto" | "founder" | "author" | null;
            /**
             * Format: date-time
             * @description When that clock began: at the proposal, the question or its answer.
             */
            waitingSince: string | null;
            /** @description The revision that is approved. */
            approvedRevision: number | null;
            /** @description A later revision that waits for approval. */
            proposedRevision: number | null;
            /** @description No decision right was agreed for its category, so it was decided, or waits, outside of them. */
            outsideRights: boolean;
            /** @description To be sent as `If-Match` with a change. */
            version: number;
        };
        DecisionEventDto: {
            id: string;
            /** @enum {string} */
            kind: "published" | "proposed" | "rejected" | "withdrawn" | "superseded" | "deprecated" | "raised" | "imported" | "asked" | "answered" | "approved" | "reopened" | "supersedes" | "actioned" | "unpublished" | "reviewed";
            /** @description The revision that it is about. */
            revision: number | null;
            /** @description What an approval, a refusal or a question is bound to. */
            contentHash: string | null;
            /** @description What the person wrote: the question, the answer, the reason; empty when nothing. */
            reason: string;
            /** @description The question that is answered, or the decision on the other side of a supersession. */
            aboutId: string | null;
            by: components["schemas"]["PersonNameDto"];
            /** Format: date-time */
            occurredAt: string;
        };
        DecisionImportDto: {
            dryRun: boolean;
            /** @description Decisions that were written, or would be. */
            imported: number;
            /** @description By number. */
            files: components["schemas"]["ImportedFileDto"][];
            /** @description Files that were not looked at, e.g. pictures; the first 200. */
            leftOut: components["schemas"]["LeftOutFileDto"][];
        };
        DecisionImportFilesDto: {
            files?: components["schemas"]["ImportedTextDto"][];
        };
        DecisionLatencyDto: {
            /** @description Categories in which something was decided; the others are absent. */
            categories: components["schemas"]["CategoryLatencyDto"][];
            targets: components["schemas"]["LatencyTargetsDto"];
            /** @description Open decisions in all. */
            openCount: number;
            /** @description What waits: the dearest week first, those without a price after them, oldest first; at most 100. */
            open: components["schemas"]["OpenDecisionDto"][];
        };
        DecisionLinkDto: {
            /** @enum {string} */
            recordType: "finding" | "decision" | "phase";
            recordId: string;
            /** @description What the record is called. */
            label: string;
        };
        DecisionLinksDto: {
            /** @description All of them: what is not in the list is unlinked. */
            links: components["schemas"]["NewDecisionLinkDto"][];
        };
        DecisionListDto: {
            data: components["schemas"]["DecisionSummaryDto"][];
            nextCursor: string | null;
        };
        DecisionNeededDto: {
            checkInId: string;
            /** Format: date */
            localDate: string;
            text: string;
        };
        DecisionOptionDto: {
            title: string;
            description: string;
            /** @description Good, because … */
            pros: string[];
            /** @description Neutral, because … */
            neutral: string[];
            /** @description Bad, because … */
            cons: string[];
            chosen: boolean;
        };
        DecisionOptionFields: {
            title: string;
            description?: string;
            /** @description Good, because … */
            pros?: string[];
            /** @description Neutral, because … */
            neutral?: string[];
            /** @description Bad, because … */
            cons?: string[];
            /** @description True for one option at most. */
            chosen?: boolean;
        };
        DecisionReferenceDto: {
            id: string;
            /** @description E.g. `D-12`. */
            number: string;
            title: string;
            /** @enum {string} */
            state: "draft" | "proposed" | "accepted" | "rejected" | "withdrawn" | "superseded" | "deprecated";
        };
        DecisionReviewDto: {
            id: string;
            decisionId: string;
            /** @description The revision whose expectation it holds. */
            revision: number;
            /** @description Empty when nothing was expected. */
            metric: string;
            target: string;
            /** @description 0 to 100: how sure its author was. */
            confidence: number | null;
            statedBy: components["schemas"]["PersonNameDto"];
            /** Format: date */
            dueOn: string;
            /** @description Its day is over, and nobody has looked. */
            overdue: boolean;
            /**
             * @description Null while it is open.
             * @enum {string|null}
             */
            verdict: "as_expected" | "better" | "worse" | "inconclusive" | null;
            measuredValue: string;
            note: string;
            reviewedBy: components["schemas"]["PersonNameDto"] | null;
            /** Format: date-time */
            reviewedAt: string | null;
        };
        DecisionReviewListDto: {
            data: components["schemas"]["DecisionReviewDto"][];
            /** @description Always null: a decision has few reviews. */
            nextCursor: null;
        };
        DecisionRevisionDto: {
            number: number;
            /** @enum {string} */
            state: "draft" | "proposed" | "replaced" | "accepted" | "rejected" | "withdrawn";
            author: components["schemas"]["PersonNameDto"];
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description From here on its words do not change.
             */
            proposedAt: string | null;
            /** @description Null until it is proposed. */
            approver: components["schemas"]["DecisionApproverDto"] | null;
            /** @description SHA-256 over the content as canonical JSON (keys sorted, no spaces), in hexadecimal. */
            contentHash: string;
            content: components["schemas"]["DecisionContentDto"];
        };
        DecisionRevisionListDto: {
            data: components["schemas"]["DecisionRevisionDto"][];
            nextCursor: string | null;
        };
        DecisionRightDto: {
            /** @enum {string} */
            category: "architecture" | "vendor" | "hiring" | "budget" | "process" | "security" | "data" | "product";
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
             * @description `agreed` is in force, `proposed` waits for the founder, to `objected` the founder asked for changes, which are the next
             *     set; one of each at most.
             * @enum {string}
             */
            state: "draft" | "proposed" | "objected" | "agreed" | "replaced";
            rights: components["schemas"]["DecisionRightDto"][];
            createdBy: components["schemas"]["PersonNameDto"];
            /** Format: date-time */
            proposedAt: string | null;
            proposedBy: components["schemas"]["PersonNameDto"] | null;
            /** Format: date-time */
            agreedAt: string | null;
            /** @description The founder who agreed. */
            agreedBy: components["schemas"]["PersonNameDto"] | null;
            /** @description Why a founder asked for changes; viewers do not see it. */
            objection: components["schemas"]["ObjectionDto"] | null;
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
        DecisionSummaryDto: {
            id: string;
            /** @description How people call it, unique and without gaps per client, e.g. `D-12`. */
            number: string;
            clientId: string;
            engagementId: string;
            /** @enum {string} */
            state: "draft" | "proposed" | "accepted" | "rejected" | "withdrawn" | "superseded" | "deprecated";
            title: string;
            /** @enum {string} */
            category: "architecture" | "vendor" | "hiring" | "budget" | "process" | "security" | "data" | "product";
            /** @enum {string} */
            door: "two_way" | "one_way";
            founderSummary: string;
            spendPerMonth: components["schemas"]["MoneyDto"] | null;
            /** Format: date */
            reversalDeadline: string | null;
            /** @enum {string} */
            visibility: "private" | "published";
            /** Format: date-time */
            publishedAt: string | null;
            raisedBy: components["schemas"]["PersonNameDto"];
            /** Format: date-time */
            raisedAt: string;
            /** Format: date */
            neededBy: string | null;
            /** @description Nobody has decided, and the day by which it is needed is over. */
            overdue: boolean;
            /**
             * Format: date-time
             * @description Accepted or rejected.
             */
            decidedAt: string | null;
            /** @description Days from raised to decided, or until today while it is open; null for what was withdrawn. */
            ageDays: number | null;
            costOfDelayPerWeek: components["schemas"]["MoneyDto"] | null;
            /**
             * Format: date-time
             * @description When it was carried out.
             */
            actionedAt: string | null;
            reopenedCount: number;
            /**
             * @description On whose word a proposed revision waits; `author` while a question is open.
             * @enum {string|null}
             */
            waitingOn: "cto" | "founder" | "author" | null;
            /**
             * Format: date-time
             * @description When that clock began: at the proposal, the question or its answer.
             */
            waitingSince: string | null;
            /** @description The revision that is approved. */
            approvedRevision: number | null;
            /** @description A later revision that waits for approval. */
            proposedRevision: number | null;
            /** @description No decision right was agreed for its category, so it was decided, or waits, outside of them. */
            outsideRights: boolean;
            /** @description To be sent as `If-Match` with a change. */
            version: number;
        };
        DemoSignInDto: {
            /** @description Who this is, e.g. `Fractional CTO`. */
            label: string;
            email: string;
            password: string;
        };
        DeprecationDto: {
            /** @description Why it does not hold any more. */
            reason: string;
        };
        DropActionItemDto: {
            /** @description Why nobody will do it: 1 to 500 characters. */
            reason: string;
        };
        DueGateDto: {
            phaseId: string;
            /** @enum {string} */
            kind: "diagnose" | "install" | "cadence";
            name: string;
            /** Format: date */
            endsOn: string;
            overdue: boolean;
            openMilestones: number;
        };
        EmailDto: {
            /** Format: email */
            email: string;
        };
        EndRitualDto: {
            /**
             * Format: date
             * @description Last day, inclusive, today or later; the client's today unless told.
             */
            endsOn?: string;
        };
        EngagementChangesDto: {
            /** @enum {string} */
            model?: "retainer" | "project" | "advisory";
            /**
             * Format: date
             * @description Day 1, in the client's zone. Only while the engagement is a draft; phases, milestones and the ritual move along.
             */
            kickoffOn?: string;
            /**
             * @description Per month, in the client's currency: changes the fee in force. Null for an engagement without a fee. What costs
             *     another amount from a date on is a new fee: `POST /v1/engagements/{id}/fees`.
             */
            fee?: components["schemas"]["FeeDto"] | null;
            /**
             * Format: uuid
             * @description User who is told when a ritual is missed twice in a row, as agreed at kickoff: one of the practice's own people who
             *     sees this client, or its founder. Null for the owners of the practice.
             */
            escalationContactId?: string | null;
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
            /** @description Per month: the fee in force today, or the first one while none has begun. Null for founders and viewers. */
            fee: components["schemas"]["MoneyDto"] | null;
            /**
             * @description Founders and viewers see a published engagement; activation publishes it.
             * @enum {string}
             */
            visibility: "private" | "published";
            /** @description User who is told when a ritual is missed twice in a row; null for the owners of the practice. */
            escalationContactId: string | null;
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
        EvidenceDto: {
            text: string;
            /** @description Where it can be looked up. */
            url: string | null;
            /**
             * Format: date
             * @description The day on which it was seen, in the client's zone.
             */
            asOf: string;
        };
        ExcuseDto: {
            reason: string;
            excusedBy: components["schemas"]["PersonNameDto"];
            /** Format: date-time */
            excusedAt: string;
        };
        ExpectedOutcomeDto: {
            metric: string;
            target: string;
            /** Format: date */
            reviewOn: string;
        };
        ExpectedOutcomeFields: {
            metric: string;
            target: string;
            /**
             * Format: date
             * @description The day on which it is looked at.
             */
            reviewOn: string;
        };
        FeeDto: {
            /** @description Integer of minor units, e.g. 2400000 for 24,000.00 USD. */
            amount: number;
            /** @description ISO 4217 code, e.g. `USD`. */
            currency: string;
        };
        FeePeriodChangesDto: {
            /** Format: date */
            effectiveOn?: string;
            /** @description Per month, in the client's currency. */
            fee?: components["schemas"]["FeeDto"];
            /** @description At most 500 characters. */
            note?: string;
        };
        FeePeriodDto: {
            id: string;
            engagementId: string;
            /**
             * Format: date
             * @description First day, in the client's zone.
             */
            effectiveOn: string;
            /** @description Per month. */
            fee: components["schemas"]["MoneyDto"];
            /** @description Why it changed. */
            note: string;
            /** @description Whether today falls into this period. */
            inForce: boolean;
            /** @description To be sent as `If-Match` with a change. */
            version: number;
        };
        FeePeriodListDto: {
            data: components["schemas"]["FeePeriodDto"][];
            /** @description `cursor` of the next page; null on the last. */
            nextCursor: string | null;
        };
        FindingChangesDto: {
            /** @enum {string} */
            system?: "revenue_operations" | "engineering_revenue" | "financial_controls" | "data_ai";
            /** @description What is wrong, in one sentence. */
            statement?: string;
            /** @description Takes the place of all evidence there is. */
            evidence?: components["schemas"]["NewEvidenceDto"][];
            /** @enum {string} */
            confidence?: "low" | "medium" | "high";
            /** @description What it costs each month, estimated, in the client's currency; null when nobody has estimated it. */
            monthlyCost?: components["schemas"]["MonthlyCostDto"] | null;
            /** @description Hours to close it; without it the finding cannot be ranked. */
            effortHours?: number | null;
            /** @description Key of a stage of the engagement's chain map. */
            chainStage?: string | null;
            /** @description What it means, in plain language, at most 280 characters. */
            founderSummary?: string | null;
        };
        FindingDto: {
            id: string;
            engagementId: string;
            clientId: string;
            /** @enum {string} */
            system: "revenue_operations" | "engineering_revenue" | "financial_controls" | "data_ai";
            statement: string;
            evidence: components["schemas"]["EvidenceDto"][];
            /** @enum {string} */
            confidence: "low" | "medium" | "high";
            /** @description What it costs the client each month, estimated; null when nobody has estimated it, which is not 0. */
            monthlyCost: components["schemas"]["MoneyDto"] | null;
            /** @description Hours to close it, estimated. */
            effortHours: number | null;
            /** @description Key of the stage of the chain map at which it sits. */
            chainStage: string | null;
            /**
             * @description Founders and viewers see published findings only.
             * @enum {string}
             */
            visibility: "private" | "published";
            /** @description What it means, in plain language; needed before it is published. */
            founderSummary: string | null;
            /** Format: date-time */
            publishedAt: string | null;
            /**
             * Format: date
             * @description The day from which on it was no more; null while it is open.
             */
            resolvedOn: string | null;
            recordedBy: components["schemas"]["PersonNameDto"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description To be sent as `If-Match` with a change. */
            version: number;
        };
        FindingListDto: {
            data: components["schemas"]["FindingDto"][];
            nextCursor: string | null;
        };
        FindingResolutionDto: {
            findingId: string;
            engagementId: string;
            clientId: string;
            /** Format: date */
            resolvedOn: string;
            evidence: string;
            resolvedBy: components["schemas"]["PersonNameDto"];
            /** Format: date-time */
            createdAt: string;
            /** @description To be sent as `If-Match` to open the finding again. */
            version: number;
        };
        FindingResolutionListDto: {
            /** @description One, or none while the finding is open. */
            data: components["schemas"]["FindingResolutionDto"][];
            /** @description Always null. */
            nextCursor: null;
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
            /** @description What it became; null while it is a hypothesis only. */
            findingId: string | null;
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
            /**
             * @description `key` of a question or disqualifier of the questionnaire.
             * @enum {string}
             */
            question: "effort_unconnected" | "founder_decides_alone" | "stale_numbers" | "deal_waits" | "next_month_unknown" | "solo_operator" | "no_lead_flow";
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
        GapRankingDto: {
            engagementId: string;
            /** @description Of the client; only costs in it are compared. */
            currency: string;
            ranked: components["schemas"]["RankedGapDto"][];
            /** @description Findings that lack a cost or an effort. */
            unranked: components["schemas"]["UnrankedGapDto"][];
            /** @description What is no more has no rank. */
            resolved: components["schemas"]["FindingDto"][];
            /** @description The gap that this cycle closes; null until it is chosen. */
            installFocus: components["schemas"]["InstallFocusDto"] | null;
        };
        GateClosingDto: {
            closedBy: components["schemas"]["PersonNameDto"];
            /** Format: date-time */
            closedAt: string;
        };
        GateCriterionDto: {
            /** @enum {string} */
            criterion: "milestones_done" | "scope_answered" | "decision_rights_agreed" | "access_granted" | "interview_coverage" | "findings_recorded" | "install_focus_chosen" | "focus_closed" | "decisions_accepted" | "cadence_kept" | "cadence_durable" | "decision_reviews_scheduled";
            /** @description As the engagement's template says it. */
            title: string;
            met: boolean;
            /** @description Records that count. */
            have: number;
            /** @description How many it takes; 0 when there is nothing to be done. */
            needed: number;
            /** @description What to do, as a sentence; null when it is met. */
            next: string | null;
            /** @description At most 20. */
            records: components["schemas"]["GateRecordDto"][];
            waiver: components["schemas"]["GateWaiverDto"] | null;
        };
        GateDto: {
            phaseId: string;
            engagementId: string;
            clientId: string;
            /** @enum {string} */
            kind: "diagnose" | "install" | "cadence";
            name: string;
            /**
             * @description `exit_ready` as soon as every criterion of the running phase is met or waived.
             * @enum {string}
             */
            state: "closed" | "not_started" | "active" | "exit_ready";
            /** Format: date */
            endsOn: string;
            /** @description Days since its last day while it is not closed; 0 when it still has time. */
            overdueDays: number;
            /** @description As of now; of a closed phase as of its closing, and empty when the phase was over before the engagement was activated. */
            criteria: components["schemas"]["GateCriterionDto"][];
            /** @description Null while the phase is open, and when it was over before the engagement was activated. */
            closing: components["schemas"]["GateClosingDto"] | null;
            /** @description Of the phase, to be sent as `If-Match` to close it. */
            version: number;
        };
        GateListDto: {
            /** @description In the order of the phases. */
            data: components["schemas"]["GateDto"][];
            /** @description Always null: an engagement has three phases. */
            nextCursor: null;
        };
        GateRecordDto: {
            /** @enum {string} */
            type: "finding" | "decision" | "milestone" | "scope" | "decision_right_set" | "access_item" | "interview" | "occurrence" | "chain_map";
            id: string;
            title: string;
            /** @description Whether it counts; what is still missing comes first. */
            counted: boolean;
            /** @description Where the API has it. */
            link: string;
        };
        GateWaiverDto: {
            id: string;
            reason: string;
            waivedBy: components["schemas"]["PersonNameDto"];
            /** Format: date-time */
            createdAt: string;
            /** @description To be sent as `If-Match` to take it back. */
            version: number;
        };
        GrantedClientDto: {
            id: string;
            name: string;
        };
        HealthDto: {
            /** @enum {string} */
            status: "ok";
        };
        HolidayDto: {
            id: string;
            clientId: string;
            /**
             * Format: date
             * @description In the client's zone.
             */
            date: string;
            name: string;
            version: number;
        };
        HolidayImportDto: {
            dryRun: boolean;
            /** @description Holidays that the client did not have, by date. */
            added: components["schemas"]["ImportedHolidayDto"][];
            /** @description Days of the file that were holidays before, under whatever name. */
            known: number;
            /** @description Events that are no holidays, at most 100 of them. */
            leftOut: components["schemas"]["LeftOutEventDto"][];
            leftOutCount: number;
            /** @description At most 50 of them. */
            affected: components["schemas"]["AffectedDateDto"][];
            affectedCount: number;
        };
        HolidayListDto: {
            data: components["schemas"]["HolidayDto"][];
            nextCursor: string | null;
        };
        HoursBudgetChangeDto: {
            /** @description Goes on although the practice then has promised more hours a month than it has; needs a reason. */
            acceptOverCapacity?: boolean;
            /** @description How it will work all the same; goes into the audit trail. 1 to 500 characters. */
            overCapacityReason?: string;
            minutesPerMonth: number;
            /** @description Null or left out: no limit. */
            carryOverCapMinutes?: number | null;
            /** @description Null or left out: unused minutes do not expire. */
            carryOverMonths?: number | null;
        };
        HoursBudgetDto: {
            engagementId: string;
            /** @description Null while no hours are agreed. */
            minutesPerMonth: number | null;
            /** @description Most that a month hands over to the next; null for no limit. */
            carryOverCapMinutes: number | null;
            /** @description Months after its own in which an unused minute can still be used: 0 for none, null for as long as it lasts. */
            carryOverMonths: number | null;
            /** @description To be sent as `If-Match` with a change; 0 while nothing is agreed. */
            version: number;
        };
        HoursLedgerDto: {
            engagementId: string;
            /**
             * Format: date
             * @description Today where the client is.
             */
            today: string;
            /** @description From the first one to the current one, or to the last with work in it. */
            months: components["schemas"]["HoursMonthDto"][];
        };
        HoursMonthDto: {
            /** @description 1 for the month that begins at kickoff. */
            month: number;
            /** Format: date */
            startsOn: string;
            /**
             * Format: date
             * @description Inclusive.
             */
            endsOn: string;
            /** @description Still running: what it carries out and what expires is as of now. */
            current: boolean;
            usedMinutes: number;
            budgetMinutes: number | null;
            /** @description Negative when earlier months used more than they had. */
            carriedInMinutes: number | null;
            availableMinutes: number | null;
            /** @description Used beyond what was available; the months after it pay for it. */
            overMinutes: number | null;
            /** @description Unused, and in their last month. */
            expiredMinutes: number | null;
            /** @description Unused, and more than may be carried over. */
            cappedMinutes: number | null;
            carriedOutMinutes: number | null;
        };
        HypothesisDto: {
            engagementId: string;
            /** @description Null until it is recorded. */
            founderWords: string | null;
            /**
             * Format: date
             * @description The day on which the founder said it, in the client's zone.
             */
            recordedOn: string | null;
            /** @description What was found; null until the diagnosis is closed. */
            diagnosis: string | null;
            /**
             * @description Whether the founder's hypothesis was what was found.
             * @enum {string|null}
             */
            matched: "yes" | "no" | "partly" | null;
            /**
             * Format: date
             * @description The day on which the diagnosis was written beside it.
             */
            closedOn: string | null;
            /** @description To be sent as `If-Match` with a change. */
            version: number;
        };
        ImportNoteDto: {
            /** @description Counted from 1; null where it concerns the whole file. */
            line: number | null;
            what: string;
            why: string;
        };
        ImportedFileDto: {
            name: string;
            title: string;
            /** @description The number that it has, or would have, e.g. `D-12`; null when it cannot be imported. */
            number: string | null;
            /** @enum {string} */
            state: "draft" | "proposed" | "accepted" | "rejected" | "withdrawn" | "superseded" | "deprecated";
            /** @description The decision; null in a dry run. */
            decisionId: string | null;
            /** @description What the file itself says, by field. */
            understood: string[];
            /** @description What was read in another way than it stands there, or kept elsewhere. */
            notes: components["schemas"]["ImportNoteDto"][];
            /** @description Why it cannot be imported; empty when it can. */
            problems: components["schemas"]["ImportNoteDto"][];
        };
        ImportedHolidayDto: {
            /** Format: date */
            date: string;
            name: string;
        };
        ImportedTextDto: {
            /** @description Its path below the folder, e.g. `decisions/0001-use-one-database.md`. */
            name: string;
            /** @description At most 1 MB. */
            text: string;
        };
        InboxDto: {
            data: components["schemas"]["InboxItemDto"][];
            /** @description `cursor` of the next page; null on the last. */
            nextCursor: string | null;
            /** @description How many are not read yet, in the whole inbox; counted up to 100. */
            unread: number;
        };
        InboxItemDto: {
            id: string;
            /** @enum {string} */
            kind: "ritual_due" | "ritual_lead" | "ritual_overdue" | "ritual_missed" | "weekly_update" | "invitation" | "sign_in_link" | "password_reset" | "decision_rights_proposed" | "decision_waiting" | "decision_rights_answered" | "fit_response_received" | "digest" | "test_message" | "calendar_invite";
            /** @description The subject of the mail. */
            title: string;
            /** @description Page of the portal that it is about. */
            path: string;
            clientId: string | null;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description Null while it is new.
             */
            readAt: string | null;
        };
        InboxReadDto: {
            /** @description How many are still not read; counted up to 100. */
            unread: number;
        };
        InheritedItemDto: {
            id: string;
            /** @enum {string} */
            recordType: "finding" | "decision" | "milestone" | "scope" | "decision_right_set";
            title: string;
            /** @description The cycle that it came from. */
            fromEngagementId: string;
            fromId: string;
            /** @description The record in this cycle; a decision moves along and stays the same record. */
            toId: string;
            /** @description The cycle in which it was first open. */
            originCycle: number;
            /**
             * Format: date
             * @description Since when it is open: due date of a milestone, day on which a finding or a decision was recorded.
             */
            openSince: string;
            /** @description From then to today. */
            ageDays: number;
            /** @description Where the API has it. */
            link: string;
        };
        InheritedItemListDto: {
            data: components["schemas"]["InheritedItemDto"][];
            nextCursor: string | null;
        };
        InstallFocusDto: {
            id: string;
            engagementId: string;
            clientId: string;
            findingId: string;
            /** @description Of the finding. */
            statement: string;
            /** @description In the ranking of the day on which it was chosen; null when it had none. */
            rank: number | null;
            /** @description Why this one; there whenever it was not rank 1. */
            rationale: string | null;
            chosenBy: components["schemas"]["PersonNameDto"];
            /** Format: date-time */
            chosenAt: string;
            /**
             * Format: date-time
             * @description Null while it is the focus.
             */
            releasedAt: string | null;
            releasedBy: components["schemas"]["PersonNameDto"] | null;
            releaseReason: string | null;
            /** @description To be sent as `If-Match` with a change. */
            version: number;
        };
        InstallFocusListDto: {
            data: components["schemas"]["InstallFocusDto"][];
            nextCursor: string | null;
        };
        InterviewChangesDto: {
            person?: string;
            /** @enum {string} */
            role?: "other" | "engineer" | "customer" | "executive";
            /**
             * Format: date
             * @description In the client's zone; not in the future.
             */
            heldOn?: string;
            notes?: string;
        };
        InterviewCoverageDto: {
            engagementId: string;
            /** @description All of them. Needed is what was set, else the client's latest number of engineers. */
            engineers: components["schemas"]["CoveragePartDto"];
            /** @description Three at least. */
            customers: components["schemas"]["CoveragePartDto"];
            financialModel: components["schemas"]["ModelReviewDto"];
            complete: boolean;
            /** @description The number of engineers that was set; null where the client's fact counts. */
            engineersSet: number | null;
            /** @description To be sent as `If-Match` with a change. */
            version: number;
        };
        InterviewDto: {
            id: string;
            engagementId: string;
            clientId: string;
            person: string;
            /** @enum {string} */
            role: "other" | "engineer" | "customer" | "executive";
            /**
             * Format: date
             * @description In the client's zone.
             */
            heldOn: string;
            notes: string;
            recordedBy: components["schemas"]["PersonNameDto"];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
            /** @description To be sent as `If-Match` with a change. */
            version: number;
        };
        InterviewListDto: {
            data: components["schemas"]["InterviewDto"][];
            nextCursor: string | null;
        };
        InterviewPlanDto: {
            /** @description How many engineers there are to ask; null takes the client's latest number of engineers. */
            engineers?: number | null;
            /**
             * Format: date
             * @description The day on which the financial model was read, in the client's zone and not in the future; null when it was not.
             */
            modelReviewedOn?: string | null;
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
        KeptGoalDto: {
            /** @enum {string} */
            operator: "at_least" | "at_most" | "equal" | "between";
            target: number;
            targetTo: number | null;
        };
        LastCheckInDto: {
            id: string;
            /** Format: date-time */
            submittedAt: string;
            /** @description 1 (bad) to 5 (good). */
            pulse: number | null;
        };
        LatencyTargetsDto: {
            two_way: number;
            one_way: number;
        };
        LeftOutEventDto: {
            name: string;
            /** @description In a sentence. */
            why: string;
        };
        LeftOutFileDto: {
            name: string;
            why: string;
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
        MeetingDraftDto: {
            /** @description The point that it is at, from 0. */
            at: number;
            steps: components["schemas"]["MeetingStepDto"][];
        };
        MeetingStepDto: {
            /** @description As it stood on the agenda. */
            point: string;
            notes: string;
            /** @description How long it has taken. */
            seconds: number;
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
        ModelReviewDto: {
            /** Format: date */
            reviewedOn: string | null;
            met: boolean;
        };
        MoneyDto: {
            /** @description Integer of minor units, e.g. 840000 for 8,400.00 USD. */
            amount: number;
            /** @description ISO 4217 code, e.g. `USD`. */
            currency: string;
        };
        MonthlyCostDto: {
            /** @description Integer of minor units, e.g. 840000 for 8,400.00 USD. */
            amount: number;
            /** @description ISO 4217 code, e.g. `USD`: the currency of the client. */
            currency: string;
        };
        NamedDto: {
            name: string;
        };
        NewAccessItemDto: {
            /** @description What the access is to. 1 to 200 characters. */
            system: string;
            /** @description What it is needed for; founders and viewers read it. At most 500 characters. */
            purpose?: string;
            /** @description Who grants it, at the client. At most 120 characters. */
            ownerName?: string;
            /**
             * Format: date
             * @description Not in the future. Null or left out: nobody has asked for it yet.
             */
            requestedOn?: string | null;
            /** Format: date */
            neededBy: string;
            /** @description Nothing of weeks 2 to 4 can be done without it. False when left out. */
            blocking?: boolean;
        };
        NewActionItemDto: {
            /** @description What is promised. 1 to 280 characters. */
            title: string;
            /** @description More about it; founders and viewers read it when the item is published. At most 2000 characters. */
            note?: string;
            /**
             * Format: uuid
             * @description User who promises it: anybody of the practice or the client who sees this client; you unless told.
             */
            ownerId?: string;
            /**
             * Format: date
             * @description The client's today in a week, unless told.
             */
            dueOn?: string;
            /**
             * Format: uuid
             * @description The due date of the ritual in which it is promised; of this engagement.
             */
            occurrenceId?: string | null;
            /**
             * @description `published` shows it to the founder and viewers at once; `private` unless told.
             * @enum {string}
             */
            visibility?: "private" | "published";
        };
        NewCalendarFeedDto: {
            /**
             * Format: uuid
             * @description One client alone; every client when left out.
             */
            clientId?: string;
        };
        NewChainStageDto: {
            /** @description Of a stage that is there: its findings stay with it. A new stage may leave it out. */
            key?: string;
            name: string;
            /** @enum {string} */
            state: "flows" | "breaks";
            /** @description What happens here, or why it breaks. */
            note?: string;
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
        NewCycleDto: {
            /**
             * Format: date
             * @description Day 1, in the client's zone; left out, the day after the cycle before, or today when that has passed.
             */
            kickoffOn?: string;
            /** @enum {string} */
            model?: "retainer" | "project" | "advisory";
            /** @enum {string} */
            template?: "systems_operator" | "small_business";
            /** @description Per month; null for a cycle without a fee. */
            fee?: components["schemas"]["FeeDto"] | null;
            /** @description Completes the cycle before, when it is in its last phase and still active: a client has one open engagement. */
            complete?: boolean;
        };
        NewDecisionDto: {
            /** @description 1 to 200 characters. */
            title: string;
            /** @enum {string} */
            category: "architecture" | "vendor" | "hiring" | "budget" | "process" | "security" | "data" | "product";
            /**
             * Format: date
             * @description The day on which it came up, in the client's zone and not in the future; today unless given.
             */
            raisedOn?: string;
            /**
             * @description A two-way door unless it says otherwise.
             * @enum {string}
             */
            door?: "two_way" | "one_way";
            /** @description At most 280 characters in plain language; needed before a founder sees it. */
            founderSummary?: string;
            /** @description Context and problem statement. */
            context?: string;
            drivers?: string[];
            /** @description Considered options, in order. */
            options?: components["schemas"]["DecisionOptionFields"][];
            /** @description Chosen option: …, because this. */
            rationale?: string;
            consequences?: components["schemas"]["DecisionConsequencesFields"];
            /** @description How it is checked that the decision is kept. */
            confirmation?: string;
            moreInformation?: string;
            /** @description Names. */
            decisionMakers?: string[];
            /** @description Names. */
            consulted?: string[];
            /** @description Names. */
            informed?: string[];
            /** @description Why it would have failed, imagined beforehand; a one-way door needs one. */
            preMortem?: string;
            /** @description 0 to 100: how sure you are that it turns out as expected. */
            confidence?: number | null;
            reversalCost?: components["schemas"]["CostDto"] | null;
            /**
             * Format: date
             * @description Last day on which it can be reversed at that cost.
             */
            reversalDeadline?: string | null;
            /** @description What it commits the client to, per month; the decision right is checked against it. */
            spendPerMonth?: components["schemas"]["CostDto"] | null;
            expectedOutcome?: components["schemas"]["ExpectedOutcomeFields"] | null;
            /**
             * Format: date
             * @description Day by which it is needed. Not part of the words: it changes without a new revision.
             */
            neededBy?: string | null;
            /** @description What a week without this decision costs. Not part of the words. */
            costOfDelayPerWeek?: components["schemas"]["CostDto"] | null;
        };
        NewDecisionLinkDto: {
            /** @enum {string} */
            recordType: "finding" | "decision" | "phase";
            /**
             * Format: uuid
             * @description A record of the same client.
             */
            recordId: string;
        };
        NewDecisionReviewDto: {
            /** @enum {string} */
            verdict: "as_expected" | "better" | "worse" | "inconclusive";
            /** @description What was measured, e.g. `2 of 25`. */
            measuredValue?: string;
            note?: string;
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
        NewEvidenceDto: {
            text: string;
            /** @description An https address where it can be looked up. */
            url?: string | null;
            /**
             * Format: date
             * @description The day on which it was seen, in the client's zone; not in the future.
             */
            asOf: string;
        };
        NewExcuseDto: {
            /** @description Why nobody has to write it: 1 to 500 characters. */
            reason: string;
        };
        NewFeePeriodDto: {
            /**
             * Format: date
             * @description First day, in the client's zone; no other period of the engagement begins on it.
             */
            effectiveOn: string;
            /** @description Per month, in the client's currency. */
            fee: components["schemas"]["FeeDto"];
            /** @description Why it changed. At most 500 characters. */
            note?: string;
        };
        NewFindingDto: {
            /** @enum {string} */
            system: "revenue_operations" | "engineering_revenue" | "financial_controls" | "data_ai";
            /** @description What is wrong, in one sentence. */
            statement: string;
            evidence?: components["schemas"]["NewEvidenceDto"][];
            /** @enum {string} */
            confidence: "low" | "medium" | "high";
            /** @description What it costs each month, estimated, in the client's currency; null when nobody has estimated it. */
            monthlyCost?: components["schemas"]["MonthlyCostDto"] | null;
            /** @description Hours to close it; without it the finding cannot be ranked. */
            effortHours?: number | null;
            /** @description Key of a stage of the engagement's chain map. */
            chainStage?: string | null;
            /** @description What it means, in plain language, at most 280 characters. */
            founderSummary?: string | null;
        };
        NewFindingResolutionDto: {
            /**
             * Format: date
             * @description The day from which on it was no more, in the client's zone and not in the future.
             */
            resolvedOn: string;
            /** @description What shows that it is no more: 1 to 2000 characters. */
            evidence: string;
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
        NewHolidayDto: {
            /**
             * Format: date
             * @description In the client's zone.
             */
            date: string;
            /** @description 1 to 120 characters. */
            name: string;
        };
        NewInterviewDto: {
            /** @description Who was asked; the coverage counts a name once. */
            person: string;
            /** @enum {string} */
            role: "other" | "engineer" | "customer" | "executive";
            /**
             * Format: date
             * @description In the client's zone; not in the future.
             */
            heldOn: string;
            notes?: string;
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
            /** @description The IANA zone of your clock, by which digests and quiet hours go, e.g. `Europe/Berlin`; UTC when absent. */
            timeZone?: string;
        };
        NewRitualDto: {
            /**
             * @description What it is for; it cannot be changed later.
             * @enum {string}
             */
            kind: "weekly_check_in" | "architecture_review" | "planning" | "monthly_review" | "quarterly_review" | "restore_test" | "custom";
            /** @description 1 to 120 characters. */
            title: string;
            recurrence: components["schemas"]["RecurrenceDto"];
            /** @description Wall-clock time in the client's zone. */
            localTime: string;
            /**
             * Format: date
             * @description First day; the kickoff or the client's today, whichever is later, unless told.
             */
            startsOn?: string;
            /**
             * Format: uuid
             * @description User who writes it up: one of the practice's own people who sees this client; you unless told.
             */
            ownerId?: string;
            /** @description What it is good for. */
            description?: string;
            /** @description Template of the agenda, one point per line. */
            agenda?: string;
            /** @description Users who take part beside the owner: the practice’s own people and founders and viewers, who see this client. */
            participantIds?: string[];
            /**
             * Format: date
             * @description Last day, inclusive; null for no end.
             */
            endsOn?: string | null;
            reminding?: components["schemas"]["RemindingDto"];
        };
        NewScorecardRowDto: {
            /** @description 1 to 120 characters. */
            name: string;
            /** @description At most 20 characters. */
            unit?: string;
            /**
             * Format: uuid
             * @description User who brings the figure: one of the practice's own people who sees this client; you unless told.
             */
            ownerId?: string;
            goal: components["schemas"]["ScorecardGoalDto"];
        };
        NewTimeEntryDto: {
            /**
             * Format: date
             * @description In the client's zone, not in the future; today when left out.
             */
            workedOn?: string;
            minutes: number;
            /**
             * Format: uuid
             * @description User id of who worked, one of the practice's own people who sees the client; you when left out.
             */
            personId?: string;
            /**
             * @description `unplanned` is what nobody had asked for the day before. `hands_on` when left out.
             * @enum {string}
             */
            kind?: "other" | "meeting" | "advice" | "hands_on" | "unplanned";
            /** @description At most 500 characters. Founders and viewers do not read it. */
            note?: string;
        };
        NewTimeOffDto: {
            /**
             * Format: date
             * @description First day.
             */
            from: string;
            /**
             * Format: date
             * @description Last day; until somebody ends it unless told.
             */
            until?: string | null;
            /** @description For example `Vacation`. */
            reason: string;
        };
        NewWaiverDto: {
            /** @enum {string} */
            criterion: "milestones_done" | "scope_answered" | "decision_rights_agreed" | "access_granted" | "interview_coverage" | "findings_recorded" | "install_focus_chosen" | "focus_closed" | "decisions_accepted" | "cadence_kept" | "cadence_durable" | "decision_reviews_scheduled";
            /** @description Why it may stay unmet: 1 to 1000 characters. */
            reason: string;
        };
        NextCheckInDto: {
            occurrenceId: string;
            /** Format: date */
            localDate: string;
            /** Format: date-time */
            dueAt: string;
            /** @enum {string} */
            state: "done" | "missed" | "excused" | "not_applicable" | "scheduled" | "due";
        };
        NotificationCountsDto: {
            pending: number;
            sending: number;
            sent: number;
            failed: number;
            unknown: number;
            suppressed: number;
        };
        NotificationDto: {
            id: string;
            /** @enum {string} */
            kind: "ritual_due" | "ritual_lead" | "ritual_overdue" | "ritual_missed" | "weekly_update" | "invitation" | "sign_in_link" | "password_reset" | "decision_rights_proposed" | "decision_waiting" | "decision_rights_answered" | "fit_response_received" | "digest" | "test_message" | "calendar_invite";
            /**
             * @description Carries it now, or carried it last.
             * @enum {string}
             */
            channel: "email" | "slack";
            /**
             * @description `failed` is given up and surely not delivered, `unknown` is given up and may be; `suppressed` was not needed any more
             *     when its time came.
             * @enum {string}
             */
            state: "pending" | "sending" | "sent" | "failed" | "unknown" | "suppressed";
            recipient: components["schemas"]["NotificationRecipientDto"];
            /** @description Unique: the same reason never makes a second message. */
            reason: string;
            clientId: string | null;
            attempts: number;
            lastError: string | null;
            /** @description An attempt ended without word from the receiver: it may have arrived, whatever came of later ones. */
            mayBeDelivered: boolean;
            /** Format: date-time */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it is tried next, or for the first time; null unless it is pending.
             */
            nextAttemptAt: string | null;
            /** Format: date-time */
            sentAt: string | null;
        };
        NotificationListDto: {
            data: components["schemas"]["NotificationDto"][];
            /** @description `cursor` of the next page; null on the last. */
            nextCursor: string | null;
        };
        NotificationPreferencesDto: {
            /** @description In the order in which they are tried: the next one when the one before does not work. */
            channels: ("email" | "slack")[];
            /** @description Whether there is a Slack address. */
            slackConfigured: boolean;
            /** @description The last four characters of the Slack address, which is never shown in full; null without one. */
            slackEndsWith: string | null;
            /** @description What would be sent then is sent at their end; sign-in links and invitations into a practice come at any hour. */
            quietHours: components["schemas"]["QuietHoursDto"] | null;
            /** @description What you are not told about: only the inbox shows it. */
            mutedTopics: ("digest" | "reminders" | "decisions" | "invitations" | "activity")[];
            /**
             * @description One mail with what needs you: on working days, on Mondays or never. Nothing is sent when nothing needs you.
             * @enum {string}
             */
            digest: "weekly" | "daily" | "off";
            /** @description `HH:MM` by your own clock. */
            digestTime: string;
            /** @description On days with a digest it takes the place of single reminders before and at a due date; overdue ones still come. */
            remindersInDigest: boolean;
            /**
             * Format: date-time
             * @description When the next digest comes; null when none does.
             */
            nextDigestAt: string | null;
            /** @description Your own zone, by which quiet hours and digest go; `PATCH /v1/user` changes it. */
            timeZone: string;
            version: number;
        };
        NotificationRecipientDto: {
            /** @description Null for an address that has no account yet. */
            name: string | null;
            email: string;
        };
        ObjectionBodyDto: {
            /** @description What should be otherwise, and why. */
            reason: string;
        };
        ObjectionDto: {
            reason: string;
            by: components["schemas"]["PersonNameDto"];
            /** Format: date-time */
            at: string;
        };
        OccurrenceClientDto: {
            id: string;
            name: string;
            /** @description ISO 4217; the cash figures of a check-in are in it. */
            currency: string;
        };
        OccurrenceDetailDto: {
            id: string;
            ritualId: string;
            /**
             * @description What the ritual is for.
             * @enum {string}
             */
            kind: "weekly_check_in" | "architecture_review" | "planning" | "monthly_review" | "quarterly_review" | "restore_test" | "custom";
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
            state: "done" | "missed" | "excused" | "not_applicable" | "scheduled" | "due";
            /**
             * @description Why nothing is or was expected; null unless the state is `not_applicable`, and for one of a time before reasons were kept.
             * @enum {string|null}
             */
            outcomeReason: "client_holiday" | "client_time_off" | "practice_time_off" | "engagement_paused" | "engagement_over" | "misfire_skipped" | "misfire_merged" | null;
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
            /** @description Title of the ritual, e.g. `Weekly check-in`. */
            title: string;
            /**
             * Format: date
             * @description First date, in `timeZone`, on which the check-in may be written.
             */
            opensOn: string;
            /** @description The latest one that was written for an earlier due date of the same ritual. */
            previousCheckIn: components["schemas"]["CheckInDto"] | null;
            checkIn: components["schemas"]["CheckInDto"] | null;
            /** @description Why nobody has to write it; null when it is not excused, and to founders and viewers. */
            excuse: components["schemas"]["ExcuseDto"] | null;
            /** @description What you have typed and not sent; null when there is nothing. */
            draft: components["schemas"]["CheckInDraftDto"] | null;
        };
        OccurrenceDto: {
            id: string;
            ritualId: string;
            /**
             * @description What the ritual is for.
             * @enum {string}
             */
            kind: "weekly_check_in" | "architecture_review" | "planning" | "monthly_review" | "quarterly_review" | "restore_test" | "custom";
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
            state: "done" | "missed" | "excused" | "not_applicable" | "scheduled" | "due";
            /**
             * @description Why nothing is or was expected; null unless the state is `not_applicable`, and for one of a time before reasons were kept.
             * @enum {string|null}
             */
            outcomeReason: "client_holiday" | "client_time_off" | "practice_time_off" | "engagement_paused" | "engagement_over" | "misfire_skipped" | "misfire_merged" | null;
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
        OpenDecisionDto: {
            id: string;
            /** @description E.g. `D-12`. */
            number: string;
            clientId: string;
            engagementId: string;
            title: string;
            /** @enum {string} */
            category: "architecture" | "vendor" | "hiring" | "budget" | "process" | "security" | "data" | "product";
            /** @enum {string} */
            door: "two_way" | "one_way";
            /** @enum {string} */
            state: "draft" | "proposed" | "accepted" | "rejected" | "withdrawn" | "superseded" | "deprecated";
            /** @enum {string|null} */
            waitingOn: "cto" | "founder" | "author" | null;
            /** Format: date */
            raisedOn: string;
            ageDays: number;
            /** Format: date */
            neededBy: string | null;
            /**
             * Format: date
             * @description Last day on which it would be decided within the target of its door.
             */
            targetOn: string;
            pastTarget: boolean;
            costOfDelayPerWeek: components["schemas"]["MoneyDto"] | null;
        };
        OpenSessionDto: {
            session: components["schemas"]["SessionDto"];
            /** @description Path in the portal that the link was made for. */
            nextPath: string | null;
        };
        OptionalReasonDto: {
            reason?: string;
        };
        PersonCalibrationDto: {
            person: components["schemas"]["PersonNameDto"];
            n: number;
            hits: number;
            /** @description Every bucket, also those without a review. */
            buckets: components["schemas"]["CalibrationBucketDto"][];
        };
        PersonCapacityChangeDto: {
            /** @description For all clients together; null or left out: not set, and not counted. */
            minutesPerMonth?: number | null;
        };
        PersonCapacityDto: {
            membershipId: string;
            person: components["schemas"]["PersonNameDto"];
            /** @description For all clients together; null while it is not set. */
            minutesPerMonth: number | null;
            /** @description To be sent as `If-Match` with a change; 0 while nothing is set. */
            version: number;
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
            state: "closed" | "not_started" | "active" | "exit_ready";
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
        PreparationDto: {
            occurrenceId: string;
            /**
             * Format: date
             * @description Today where the client is.
             */
            today: string;
            /** @description The agenda of the ritual, one point per line; empty when it has none. */
            agenda: string;
            /** @description The client's open action items, first due first; 50 at most. */
            openItems: components["schemas"]["ActionItemDto"][];
            /** @description First needed first; 20 at most. */
            openDecisions: components["schemas"]["WaitingDecisionDto"][];
            dueGates: components["schemas"]["DueGateDto"][];
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
        ProofDto: {
            engagement: components["schemas"]["ProofEngagementDto"];
            /**
             * Format: date
             * @description Today where the client is.
             */
            today: string;
            /** @enum {number} */
            day: 30 | 60 | 90;
            window: components["schemas"]["ProofWindowDto"];
            /** @description The 30 days before, to compare with; null at day 30. */
            before: components["schemas"]["ProofWindowDto"] | null;
            /** @enum {string} */
            stage: "ahead" | "running" | "complete";
            /** @description Whether a decision, a risk less or friction less is on record; check-ins alone prove nothing. */
            hasEvidence: boolean;
            figures: components["schemas"]["ProofFigureDto"][];
        };
        ProofEngagementDto: {
            id: string;
            clientId: string;
            clientName: string;
            cycle: number;
            /** @enum {string} */
            state: "draft" | "active" | "paused" | "completed" | "cancelled";
            /** Format: date */
            kickoffOn: string;
        };
        ProofFigureDto: {
            /** @enum {string} */
            key: "milestones_done" | "decisions_made" | "decision_latency" | "findings_resolved" | "breaks_mended" | "access_waiting_ended" | "check_ins_kept";
            /** @enum {string} */
            group: "decisions" | "risks" | "friction" | "rhythm";
            /** @enum {string} */
            unit: "count" | "days" | "ratio";
            /** @description Null: no evidence. */
            value: number | null;
            /** @description Records behind it. */
            n: number;
            /** @description The same figure of the window before; null without a window or without evidence in it. */
            before: number | null;
            /** @description Value less before; null unless both have evidence. */
            delta: number | null;
            /** @description The latest 20. */
            records: components["schemas"]["ProofRecordDto"][];
        };
        ProofRecordDto: {
            /** @enum {string} */
            type: "finding" | "decision" | "milestone" | "scope" | "decision_right_set" | "access_item" | "interview" | "occurrence" | "chain_map";
            id: string;
            title: string;
            /** Format: date */
            on: string;
            /** @description 1, the days that it took or waited, or for a check-in 1 when it was kept in time and 0 when not. */
            value: number;
            /** @description Where the API has it. */
            link: string;
        };
        ProofWindowDto: {
            /** Format: date */
            from: string;
            /** Format: date */
            to: string;
        };
        ProposalDto: {
            /** @description True asks the founder even where the decision rights let the CTO decide. */
            askFounder?: boolean;
        };
        PublishedDiagnosisDto: {
            engagementId: string;
            /** @description Latest first, 100 at most. */
            findings: components["schemas"]["FindingDto"][];
            /** @description Null while it is private. */
            chainMap: components["schemas"]["ChainMapDto"] | null;
            /** @description Null until one is chosen whose finding is published. */
            installFocus: components["schemas"]["PublishedFocusDto"] | null;
        };
        PublishedFocusDto: {
            findingId: string;
            statement: string;
            founderSummary: string;
            /** Format: date-time */
            chosenAt: string;
        };
        QuestionDto: {
            question: string;
        };
        QuietHoursDto: {
            /** @description `HH:MM` by your own clock. */
            from: string;
            /** @description `HH:MM`; earlier than `from` it is that time of the next morning. */
            until: string;
        };
        RankedGapDto: {
            /** @description From 1; equal scores share a rank, and the next one is left out. */
            rank: number;
            /** @description Monthly cost x confidence (low 0.2, medium 0.5, high 0.8). */
            weightedCost: components["schemas"]["MoneyDto"];
            /** @description Weighted monthly cost per hour of effort: what the order is by. */
            score: components["schemas"]["MoneyDto"];
            finding: components["schemas"]["FindingDto"];
        };
        ReadInboxDto: {
            /**
             * Format: uuid
             * @description Newest item that the caller has seen: it and everything before it is read. What came since stays new.
             */
            upTo: string;
        };
        RecordHypothesisDto: {
            /** @description What is stuck, in the founder's own words. They stay as they are once the diagnosis stands beside them. */
            founderWords: string;
            /**
             * Format: date
             * @description The day on which the founder said it, in the client's zone; not in the future.
             */
            recordedOn: string;
            /** @description What was found; needs `matched`. */
            diagnosis?: string | null;
            /**
             * @description Whether the founder's hypothesis was what was found; needs `diagnosis`.
             * @enum {string|null}
             */
            matched?: "yes" | "no" | "partly" | null;
        };
        RecorderDto: {
            id: string;
            name: string;
        };
        RecurrenceDto: {
            /** @enum {string} */
            type: "weekly" | "monthly";
            /** @description Of a weekly rule: its days, 1 is Monday, 7 is Sunday. */
            weekdays?: (5 | 3 | 2 | 7 | 6 | 1 | 4)[];
            /** @description Of a weekly rule: 1 for every week, 2 for every second; counted in ISO weeks from the one of `startsOn`. */
            everyWeeks?: number;
            /** @description Of a monthly rule: which one of the month, 1 to 4, or -1 for the last. */
            nth?: number;
            /**
             * @description Of a monthly rule: 1 is Monday, 7 is Sunday.
             * @enum {number}
             */
            weekday?: 5 | 3 | 2 | 7 | 6 | 1 | 4;
            /** @description Of a monthly rule: 1 for every month, 3 for every quarter; counted from the month of `startsOn`. */
            everyMonths?: number;
        };
        RedFlagDto: {
            /**
             * @description `no_written_decisions`: 14 active days without one being logged. `no_ownership_boundaries`: a decision whose category no
             *     agreed right covers. `tool_talk`: more than 30 % of the decisions name no driver or no consequence.
             * @enum {string}
             */
            kind: "no_written_decisions" | "no_ownership_boundaries" | "tool_talk";
            /** @description Days for the first kind, decisions for the others. */
            count: number;
            /** @description Of how many decisions; null for days. */
            of: number | null;
        };
        RedFlagListDto: {
            data: components["schemas"]["RedFlagDto"][];
            /** @description Always null: there are three flags. */
            nextCursor: null;
            /** @description Days on which the engagement ran since a decision was logged last, or since it began; pauses count for nothing. */
            activeDaysWithoutDecision: number;
            /** @description Decisions that were not withdrawn. */
            decisions: number;
        };
        RedeemInvitationDto: {
            /** @description What stands behind `#` in the mailed invitation. Works once, for 7 days. */
            token: string;
            /** @description How others see you. Needed when the address has no account yet, ignored otherwise. */
            name?: string;
            /** @description 12 to 200 characters. Left out, you sign in with mailed links. Refused when the account has a password. */
            password?: string;
            /** @description The IANA zone of your clock, by which digests and quiet hours go, e.g. `Europe/Berlin`; UTC when absent. Ignored when the address has an account. */
            timeZone?: string;
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
        RejectionDto: {
            /** @description `contentHash` of the revision that was read; 409 when another one is proposed by now. */
            contentHash?: string;
            /** @description Why not. */
            reason: string;
        };
        ReleaseInstallFocusDto: {
            /** @description Closed, or why it is not pursued. */
            reason: string;
        };
        RemindingDto: {
            /**
             * @description `send_late` still sends what is at most `graceMinutes` late, `merge` sends the latest only, `skip` none. The others
             *     are not applicable: nobody was asked.
             * @enum {string}
             */
            misfire?: "send_late" | "merge" | "skip";
            graceMinutes?: number;
            /** @description Minutes before the due date. One reminder is sent; a shorter time is for when the longer one could not be kept. */
            leadMinutes?: number[];
            /** @description Minutes after the reminder of the due date; null for no second one. */
            remindOverdueAfterMinutes?: number | null;
        };
        ReplaceChainMapDto: {
            /** @description In order. */
            stages: components["schemas"]["NewChainStageDto"][];
        };
        ReplannedDto: {
            removed: components["schemas"]["SlotDto"][];
            added: components["schemas"]["SlotDto"][];
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
        RitualDetailDto: {
            /** @description The recurrence for people, e.g. `Every second Tuesday and Thursday`. */
            repeats: string;
            /** @description What it is good for; empty when nobody said. */
            description: string;
            reminding: components["schemas"]["RemindingDto"];
            /** @description Template of the agenda, as text; empty when there is none. */
            agenda: string;
            /** @description Who takes part beside the owner, by name. */
            participants: components["schemas"]["PersonNameDto"][];
            /** @description The decision that it was put to and that nobody has made; null when there is none, and to founders and viewers. */
            question: components["schemas"]["RitualQuestionDto"] | null;
            id: string;
            engagementId: string;
            clientId: string;
            /**
             * @description What it is for. Adherence, gates and proof count `weekly_check_in` only.
             * @enum {string}
             */
            kind: "weekly_check_in" | "architecture_review" | "planning" | "monthly_review" | "quarterly_review" | "restore_test" | "custom";
            title: string;
            recurrence: components["schemas"]["RecurrenceDto"];
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
            /** @description Who writes it up and is reminded of it. */
            owner: components["schemas"]["PersonNameDto"];
            /**
             * Format: date-time
             * @description The next planned due instant; null while nothing is planned ahead.
             */
            nextDueAt: string | null;
            /** @description To be sent as `If-Match` with a change. */
            version: number;
        };
        RitualDto: {
            id: string;
            engagementId: string;
            clientId: string;
            /**
             * @description What it is for. Adherence, gates and proof count `weekly_check_in` only.
             * @enum {string}
             */
            kind: "weekly_check_in" | "architecture_review" | "planning" | "monthly_review" | "quarterly_review" | "restore_test" | "custom";
            title: string;
            recurrence: components["schemas"]["RecurrenceDto"];
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
            /** @description Who writes it up and is reminded of it. */
            owner: components["schemas"]["PersonNameDto"];
            /**
             * Format: date-time
             * @description The next planned due instant; null while nothing is planned ahead.
             */
            nextDueAt: string | null;
            /** @description To be sent as `If-Match` with a change. */
            version: number;
        };
        RitualListDto: {
            data: components["schemas"]["RitualDetailDto"][];
            /** @description Always null: an engagement has few rituals. */
            nextCursor: null;
        };
        RitualQuestionDto: {
            decisionId: string;
            /** @description Unique for the client, e.g. `D-12`. */
            number: string;
        };
        SaveDraftDto: {
            moved: string;
            blocked: string;
            decisionsNeeded: string;
            /** @description As typed, in the client's currency. */
            cash: string;
            cashIn: string;
            cashOut: string;
            /** @description Null when none is chosen. */
            pulse: number | null;
            /**
             * @description Null when none is chosen.
             * @enum {string|null}
             */
            health: "on_track" | "at_risk" | "off_track" | null;
            healthReason: string;
            /** @description Whether the check-in shall be published when it is submitted. */
            publish: boolean;
            /** @description The meeting that walks the agenda; null or left out when there is none. */
            meeting?: components["schemas"]["MeetingDraftDto"] | null;
        };
        SaveNotificationPreferencesDto: {
            /** @description In the order in which they are tried. `slack` needs an address. */
            channels: ("email" | "slack")[];
            /** @description Address of an incoming webhook, kept encrypted. Left out, it stays as it is; null takes it away. */
            slackWebhook?: string | null;
            /** @description Null or left out: you may be told at any hour. */
            quietHours?: components["schemas"]["QuietHoursDto"] | null;
            /** @description Empty: you are told about everything. */
            mutedTopics: ("digest" | "reminders" | "decisions" | "invitations" | "activity")[];
            /** @enum {string} */
            digest: "weekly" | "daily" | "off";
            digestTime: string;
            remindersInDigest: boolean;
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
        ScorecardCellDto: {
            /**
             * Format: date
             * @description Monday of the week.
             */
            week: string;
            value: number | null;
            /** @description Whether the value meets the goal; null without one. */
            met: boolean | null;
            /** @description The week is over and has no value. */
            missing: boolean;
        };
        ScorecardDto: {
            engagementId: string;
            /**
             * Format: date
             * @description Today where the client is.
             */
            today: string;
            /** @description The last 13 weeks by their Mondays, oldest first; the last one is the one of today. */
            weeks: string[];
            rows: components["schemas"]["ScorecardRowDto"][];
        };
        ScorecardGoalDto: {
            /** @enum {string} */
            operator: "at_least" | "at_most" | "equal" | "between";
            /** @description Up to four decimals; the lower end of `between`. */
            target: number;
            /** @description The upper end of `between`; null or left out with the others. */
            targetTo?: number | null;
        };
        ScorecardRowChangesDto: {
            name?: string;
            /** @description At most 20 characters. */
            unit?: string;
            /** Format: uuid */
            ownerId?: string;
            goal?: components["schemas"]["ScorecardGoalDto"];
        };
        ScorecardRowDto: {
            id: string;
            name: string;
            /** @description Behind the figures, e.g. `%` or `hours`; empty when they need none. */
            unit: string;
            owner: components["schemas"]["PersonNameDto"];
            goal: components["schemas"]["KeptGoalDto"];
            /** @description One for each of `weeks`. */
            cells: components["schemas"]["ScorecardCellDto"][];
            /** @description To be sent as `If-Match` with a change. */
            version: number;
        };
        ScorecardValueDto: {
            /** Format: uuid */
            rowId: string;
            /**
             * Format: date
             * @description Monday of one of the 13 weeks.
             */
            week: string;
            /** @description Up to four decimals; null empties the cell. */
            value: number | null;
        };
        ScorecardValuesDto: {
            /** @description Cells that change; the others stay. Of two for the same cell the later one counts. */
            values: components["schemas"]["ScorecardValueDto"][];
        };
        SequenceCompletionDto: {
            /**
             * Format: date
             * @description Not in the future; today when left out.
             */
            doneOn?: string;
        };
        SequenceItemDto: {
            id: string;
            engagementId: string;
            /**
             * @description 1 begins at kickoff.
             * @enum {number}
             */
            week: 3 | 2 | 1 | 4;
            title: string;
            /** Format: date */
            dueOn: string;
            /** Format: date */
            doneOn: string | null;
            /** @description Cannot be done while blocking access is open. */
            blockedByAccess: boolean;
            /** @description Not done, and blocking access is open. */
            blocked: boolean;
            /** @description Not done, past its date, and the engagement is active or paused. */
            overdue: boolean;
            /** @description To be sent as `If-Match` with a change. */
            version: number;
        };
        SequenceItemListDto: {
            data: components["schemas"]["SequenceItemDto"][];
            /** @description `cursor` of the next page; null on the last. */
            nextCursor: string | null;
            /** @description What stands in the way, the longest wait first. */
            blockingAccess: components["schemas"]["BlockingAccessDto"][];
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
        SlotDto: {
            /**
             * Format: date
             * @description In the zone of the ritual.
             */
            localDate: string;
            /** Format: date-time */
            dueAt: string;
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
            /**
             * @description How the engagement stands, in a word that the founder reads with a published check-in.
             * @enum {string|null}
             */
            health?: "on_track" | "at_risk" | "off_track" | null;
            /** @description What is wrong: needed with `at_risk` and `off_track`, and left out otherwise. Up to 280 characters. */
            healthReason?: string | null;
        };
        SupersessionDto: {
            /**
             * Format: uuid
             * @description The accepted decision of the same client that takes its place.
             */
            supersededById: string;
            reason?: string;
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
        TestMessageDto: {
            /** @description Always true: a message is on its way. */
            accepted: boolean;
        };
        TimeEntryChangesDto: {
            /**
             * Format: date
             * @description In the client's zone, not in the future.
             */
            workedOn?: string;
            minutes?: number;
            /**
             * Format: uuid
             * @description User id of who worked.
             */
            personId?: string;
            /** @enum {string} */
            kind?: "other" | "meeting" | "advice" | "hands_on" | "unplanned";
            /** @description At most 500 characters. */
            note?: string;
        };
        TimeEntryDto: {
            id: string;
            engagementId: string;
            /** Format: date */
            workedOn: string;
            minutes: number;
            /** @description Who worked. */
            person: components["schemas"]["PersonNameDto"];
            /** @enum {string} */
            kind: "other" | "meeting" | "advice" | "hands_on" | "unplanned";
            note: string;
            /** @description To be sent as `If-Match` with a change. */
            version: number;
        };
        TimeEntryListDto: {
            data: components["schemas"]["TimeEntryDto"][];
            /** @description `cursor` of the next page; null on the last. */
            nextCursor: string | null;
        };
        TimeOffDto: {
            id: string;
            /** @description Null for the whole practice. */
            clientId: string | null;
            /** Format: date */
            from: string;
            /**
             * Format: date
             * @description Inclusive; null until somebody ends it. The day before `from` when it was ended before it began.
             */
            until: string | null;
            reason: string;
            /** @enum {string} */
            state: "ahead" | "running" | "over";
            version: number;
        };
        TimeOffListDto: {
            data: components["schemas"]["TimeOffDto"][];
            nextCursor: string | null;
        };
        TimeOffPreviewDto: {
            /**
             * Format: date
             * @description First day.
             */
            from: string;
            /**
             * Format: date
             * @description Last day; without one, every day from the first on.
             */
            until?: string | null;
        };
        UnrankedGapDto: {
            /**
             * @description Why it has no place: it is not counted as 0.
             * @enum {string}
             */
            reason: "no_cost" | "no_effort" | "other_currency";
            finding: components["schemas"]["FindingDto"];
        };
        UnsubscriptionDto: {
            /** @description Name of the practice that the mails come from. */
            practice: string;
            /**
             * @description What the mails are about.
             * @enum {string}
             */
            topic: "digest" | "reminders" | "decisions" | "invitations" | "activity";
            /** @description Whether they have been stopped. */
            muted: boolean;
        };
        UnsubscriptionTokenDto: {
            /** @description The last part of the address in the mail. */
            token: string;
        };
        WaitingDecisionDto: {
            id: string;
            /** @description Unique for the client, e.g. `D-12`. */
            number: string;
            title: string;
            /**
             * @description Null while it is a draft.
             * @enum {string|null}
             */
            waitingOn: "cto" | "founder" | "author" | null;
            /** Format: date */
            neededBy: string | null;
            /** @description Days since it was raised. */
            ageDays: number;
            /** @enum {string} */
            visibility: "private" | "published";
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
    AccessItems_delete: {
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
    AccessItems_change: {
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
                "application/json": components["schemas"]["AccessItemChangesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessItemDto"];
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
    AccessGrants_grant: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccessGrantDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessItemDto"];
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
    AccessGrants_takeGrantBack: {
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
                    "application/json": components["schemas"]["AccessItemDto"];
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
    AccessGrants_revoke: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccessRevocationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessItemDto"];
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
    AccessGrants_takeRevocationBack: {
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
                    "application/json": components["schemas"]["AccessItemDto"];
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
    ActionItems_one: {
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
                    "application/json": components["schemas"]["ActionItemDto"];
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
    ActionItems_change: {
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
                "application/json": components["schemas"]["ActionItemChangesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionItemDto"];
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
    ActionItems_complete: {
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
                    "application/json": components["schemas"]["ActionItemDto"];
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
    ActionItems_drop: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["DropActionItemDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionItemDto"];
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
    ActionItems_publish: {
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
                    "application/json": components["schemas"]["ActionItemDto"];
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
    ActionItems_unpublish: {
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
                    "application/json": components["schemas"]["ActionItemDto"];
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
    ActionItems_reopen: {
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
                    "application/json": components["schemas"]["ActionItemDto"];
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
    CalendarFeeds_list: {
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
                    "application/json": components["schemas"]["CalendarFeedListDto"];
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
    CalendarFeeds_create: {
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
                "application/json": components["schemas"]["NewCalendarFeedDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeedDto"];
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
    CalendarFeeds_delete: {
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
    CalendarFiles_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The last part of the address: a token and `.ics`. */
                file: string;
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
                    "text/calendar": string;
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
    Capacity_show: {
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
                    "application/json": components["schemas"]["CapacityDto"];
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
    CheckIns_unpublish: {
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
    ActionItems_list: {
        parameters: {
            query?: {
                /** @description Records in one answer. */
                limit?: number;
                /** @description `nextCursor` of the answer before; absent for the first page. */
                cursor?: string;
                /** @description `open`, first due first, unless told; `closed` are done or dropped, last closed first. */
                state?: "open" | "closed";
                /** @description Items of this user only. */
                ownerId?: string;
                /** @description Items that were promised in this engagement only. */
                engagementId?: string;
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
                    "application/json": components["schemas"]["ActionItemListDto"];
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
    Holidays_import: {
        parameters: {
            query?: {
                /** @description `true` shows what would be added, and adds nothing. */
                dryRun?: boolean;
            };
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
                "application/json": components["schemas"]["CalendarFileDto"];
                "text/calendar": string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayImportDto"];
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
    Holidays_list: {
        parameters: {
            query?: {
                /** @description Records in one answer. */
                limit?: number;
                /** @description `nextCursor` of the answer before; absent for the first page. */
                cursor?: string;
                /** @description First day of the list; the client's today unless told. */
                from?: string;
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
                    "application/json": components["schemas"]["HolidayListDto"];
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
    Holidays_add: {
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
                "application/json": components["schemas"]["NewHolidayDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayDto"];
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
    TimeOff_ofClient: {
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
                    "application/json": components["schemas"]["TimeOffListDto"];
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
    TimeOff_addForClient: {
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
                "application/json": components["schemas"]["NewTimeOffDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeOffDto"];
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
    TimeOff_previewOfClient: {
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
                "application/json": components["schemas"]["TimeOffPreviewDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AffectedDatesDto"];
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
    Reviews_calibration: {
        parameters: {
            query?: {
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
                    "application/json": components["schemas"]["CalibrationDto"];
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
    Latency_ofClient: {
        parameters: {
            query?: {
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
                    "application/json": components["schemas"]["DecisionLatencyDto"];
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
    DecisionRights_object: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectionBodyDto"];
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
    Decisions_list: {
        parameters: {
            query?: {
                /** @description Records in one answer. */
                limit?: number;
                /** @description `nextCursor` of the answer before; absent for the first page. */
                cursor?: string;
                status?: "open" | "draft" | "proposed" | "accepted" | "rejected" | "withdrawn" | "superseded" | "deprecated";
                category?: "architecture" | "vendor" | "hiring" | "budget" | "process" | "security" | "data" | "product";
                door?: "two_way" | "one_way";
                /** @description Only what waits for their word. */
                waitingOn?: "cto" | "founder" | "author";
                /**
                 * @description `newest` logged first, unless given. The others list open decisions only. `cost_of_delay`: the dearest week of waiting
                 *     first, what has no price after all that have one, and then the oldest first. Amounts of different currencies do not
                 *     compare, so each currency is listed by itself, in the order of their codes.
                 */
                sort?: "newest" | "needed_by" | "oldest" | "cost_of_delay";
                clientId?: string;
                /** @description Words that the decision has, best as in a search engine: `"exact words"`, `or`, `-without`; or a number such as `D-12`. Newest first. */
                q?: string;
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
                    "application/json": components["schemas"]["DecisionListDto"];
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
    Decisions_get: {
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
                    "application/json": components["schemas"]["DecisionDto"];
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
    Decisions_change: {
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
                "application/json": components["schemas"]["DecisionChangesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDto"];
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
    Approvals_answer: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDto"];
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
    Approvals_approve: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovalDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDto"];
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
    Lifecycle_deprecate: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeprecationDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDto"];
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
    Links_replace: {
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
                "application/json": components["schemas"]["DecisionLinksDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDto"];
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
    DecisionFiles_one: {
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
                    "text/markdown": string;
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
    Approvals_propose: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDto"];
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
    Publications_publish: {
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
                    "application/json": components["schemas"]["DecisionDto"];
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
    Publications_unpublish: {
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
                    "application/json": components["schemas"]["DecisionDto"];
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
    Approvals_ask: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuestionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDto"];
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
    Approvals_reject: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDto"];
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
    Lifecycle_reopen: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["OptionalReasonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDto"];
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
    Reviews_list: {
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
                    "application/json": components["schemas"]["DecisionReviewListDto"];
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
    Reviews_review: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDecisionReviewDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionReviewDto"];
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
    Revisions_list: {
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
                    "application/json": components["schemas"]["DecisionRevisionListDto"];
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
    Revisions_get: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: string;
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
                    "application/json": components["schemas"]["DecisionRevisionDto"];
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
    Lifecycle_supersede: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupersessionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDto"];
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
    Lifecycle_withdraw: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["OptionalReasonDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDto"];
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
    ActionItems_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                engagementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewActionItemDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionItemDto"];
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
    ChainMap_of: {
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
                    "application/json": components["schemas"]["ChainMapDto"];
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
    ChainMap_replace: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 without it, 412 when somebody changed the record since. */
                "If-Match": string;
            };
            path: {
                engagementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReplaceChainMapDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChainMapDto"];
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
    ChainMap_publish: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 without it, 412 when somebody changed the record since. */
                "If-Match": string;
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                engagementId: string;
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
                    "application/json": components["schemas"]["ChainMapDto"];
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
    ChainMap_unpublish: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 without it, 412 when somebody changed the record since. */
                "If-Match": string;
            };
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
                    "application/json": components["schemas"]["ChainMapDto"];
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
    DecisionImports_import: {
        parameters: {
            query?: {
                /** @description Only tells what would happen. */
                dryRun?: boolean;
                /** @description Leaves files out that cannot be imported. Without it, one of them refuses the whole import. */
                leaveOut?: boolean;
            };
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                engagementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionImportFilesDto"];
                "application/zip": string;
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionImportDto"];
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
    Latency_ofEngagement: {
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
                    "application/json": components["schemas"]["DecisionLatencyDto"];
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
    Decisions_listOf: {
        parameters: {
            query?: {
                /** @description Records in one answer. */
                limit?: number;
                /** @description `nextCursor` of the answer before; absent for the first page. */
                cursor?: string;
                status?: "open" | "draft" | "proposed" | "accepted" | "rejected" | "withdrawn" | "superseded" | "deprecated";
                category?: "architecture" | "vendor" | "hiring" | "budget" | "process" | "security" | "data" | "product";
                door?: "two_way" | "one_way";
                /** @description Only what waits for their word. */
                waitingOn?: "cto" | "founder" | "author";
                /**
                 * @description `newest` logged first, unless given. The others list open decisions only. `cost_of_delay`: the dearest week of waiting
                 *     first, what has no price after all that have one, and then the oldest first. Amounts of different currencies do not
                 *     compare, so each currency is listed by itself, in the order of their codes.
                 */
                sort?: "newest" | "needed_by" | "oldest" | "cost_of_delay";
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
                    "application/json": components["schemas"]["DecisionListDto"];
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
    Decisions_record: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                engagementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDecisionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionDto"];
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
    DecisionFiles_allOf: {
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
                    "application/zip": string;
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
    Findings_listOf: {
        parameters: {
            query?: {
                /** @description Records in one answer. */
                limit?: number;
                /** @description `nextCursor` of the answer before; absent for the first page. */
                cursor?: string;
                /** @description Findings about this system only. */
                system?: "revenue_operations" | "engineering_revenue" | "financial_controls" | "data_ai";
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
                    "application/json": components["schemas"]["FindingListDto"];
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
    Findings_record: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                engagementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFindingDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingDto"];
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
    Gaps_rank: {
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
                    "application/json": components["schemas"]["GapRankingDto"];
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
    Hypothesis_of: {
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
                    "application/json": components["schemas"]["HypothesisDto"];
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
    Hypothesis_record: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 without it, 412 when somebody changed the record since. */
                "If-Match": string;
            };
            path: {
                engagementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordHypothesisDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HypothesisDto"];
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
    Gaps_listOf: {
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
                    "application/json": components["schemas"]["InstallFocusListDto"];
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
    Gaps_choose: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                engagementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseInstallFocusDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstallFocusDto"];
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
    Interviews_coverageOf: {
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
                    "application/json": components["schemas"]["InterviewCoverageDto"];
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
    Interviews_plan: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 without it, 412 when somebody changed the record since. */
                "If-Match": string;
            };
            path: {
                engagementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InterviewPlanDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterviewCoverageDto"];
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
    Interviews_listOf: {
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
                    "application/json": components["schemas"]["InterviewListDto"];
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
    Interviews_log: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                engagementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInterviewDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterviewDto"];
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
    PublishedDiagnosis_of: {
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
                    "application/json": components["schemas"]["PublishedDiagnosisDto"];
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
    Rituals_list: {
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
                    "application/json": components["schemas"]["RitualListDto"];
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
    Rituals_create: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                engagementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRitualDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RitualDetailDto"];
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
    Scorecard_one: {
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
                    "application/json": components["schemas"]["ScorecardDto"];
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
    Scorecard_add: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path: {
                engagementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewScorecardRowDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScorecardDto"];
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
    Scorecard_fill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                engagementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScorecardValuesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScorecardDto"];
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
    AccessItems_list: {
        parameters: {
            query?: {
                /** @description Records in one answer. */
                limit?: number;
                /** @description `nextCursor` of the answer before; absent for the first page. */
                cursor?: string;
                /** @description `open` waits, `granted` is to be revoked at the end. */
                state?: "open" | "granted" | "revoked";
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
                    "application/json": components["schemas"]["AccessItemListDto"];
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
    AccessItems_add: {
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
                "application/json": components["schemas"]["NewAccessItemDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessItemDto"];
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["CapacityAcceptanceDto"];
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
    Fees_list: {
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
                    "application/json": components["schemas"]["FeePeriodListDto"];
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
    Fees_add: {
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
                "application/json": components["schemas"]["NewFeePeriodDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeePeriodDto"];
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
    FitHypotheses_list: {
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
    Gates_ofEngagement: {
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
                    "application/json": components["schemas"]["GateListDto"];
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
    HoursBudget_get: {
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
                    "application/json": components["schemas"]["HoursBudgetDto"];
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
    HoursBudget_agree: {
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
                "application/json": components["schemas"]["HoursBudgetChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoursBudgetDto"];
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
    HoursBudget_ledger: {
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
                    "application/json": components["schemas"]["HoursLedgerDto"];
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
    NextCycles_inherited: {
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
                    "application/json": components["schemas"]["InheritedItemListDto"];
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
    NextCycles_create: {
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
                "application/json": components["schemas"]["NewCycleDto"];
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
    Proof_show: {
        parameters: {
            query?: {
                /** @description 30, 60 or 90; left out, the one whose window today falls into. */
                day?: 30 | 60 | 90;
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
                    "application/json": components["schemas"]["ProofDto"];
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
    RedFlags_ofEngagement: {
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
                    "application/json": components["schemas"]["RedFlagListDto"];
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
    SequenceItems_list: {
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
                    "application/json": components["schemas"]["SequenceItemListDto"];
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
    TimeEntries_list: {
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
                    "application/json": components["schemas"]["TimeEntryListDto"];
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
    TimeEntries_record: {
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
                "application/json": components["schemas"]["NewTimeEntryDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeEntryDto"];
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
    Fees_delete: {
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
    Fees_change: {
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
                "application/json": components["schemas"]["FeePeriodChangesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeePeriodDto"];
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
    Findings_list: {
        parameters: {
            query?: {
                /** @description Records in one answer. */
                limit?: number;
                /** @description `nextCursor` of the answer before; absent for the first page. */
                cursor?: string;
                /** @description Findings about this system only. */
                system?: "revenue_operations" | "engineering_revenue" | "financial_controls" | "data_ai";
                /** @description Findings at this client only. */
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
                    "application/json": components["schemas"]["FindingListDto"];
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
    Findings_one: {
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
                    "application/json": components["schemas"]["FindingDto"];
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
    Findings_remove: {
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
    Findings_change: {
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
                "application/json": components["schemas"]["FindingChangesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingDto"];
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
    Findings_publish: {
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
                    "application/json": components["schemas"]["FindingDto"];
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
    Findings_unpublish: {
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
                    "application/json": components["schemas"]["FindingDto"];
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
    FindingResolutions_list: {
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
                    "application/json": components["schemas"]["FindingResolutionListDto"];
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
    FindingResolutions_resolve: {
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
                "application/json": components["schemas"]["NewFindingResolutionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingResolutionDto"];
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
    FindingResolutions_reopen: {
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
    FitHypotheses_find: {
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
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingDto"];
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
    Holidays_delete: {
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
    Inbox_list: {
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
                    "application/json": components["schemas"]["InboxDto"];
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
    Inbox_readUpTo: {
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
                "application/json": components["schemas"]["ReadInboxDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxReadDto"];
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
    Inbox_readOne: {
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
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxItemDto"];
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
    Gaps_one: {
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
                    "application/json": components["schemas"]["InstallFocusDto"];
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
    Gaps_release: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseInstallFocusDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstallFocusDto"];
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
    Interviews_one: {
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
                    "application/json": components["schemas"]["InterviewDto"];
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
    Interviews_remove: {
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
    Interviews_change: {
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
                "application/json": components["schemas"]["InterviewChangesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterviewDto"];
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
    Capacity_set: {
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
                "application/json": components["schemas"]["PersonCapacityChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonCapacityDto"];
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
    Notifications_counts: {
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
                    "application/json": components["schemas"]["NotificationCountsDto"];
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
    NotificationPreferences_get: {
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
                    "application/json": components["schemas"]["NotificationPreferencesDto"];
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
    NotificationPreferences_save: {
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
                "application/json": components["schemas"]["SaveNotificationPreferencesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreferencesDto"];
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
    NotificationPreferences_test: {
        parameters: {
            query?: never;
            header?: {
                /** @description Makes the request safe to repeat: the first answer is given again for 48 hours. 422 with another body, 409 while the first still runs. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TestMessageDto"];
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
                /** @description Only what is in this state. */
                state?: "pending" | "sending" | "sent" | "failed" | "unknown" | "suppressed";
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
    Notifications_resend: {
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
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationDto"];
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
    Drafts_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                occurrenceId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveDraftDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckInDraftDto"];
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
    Drafts_drop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                occurrenceId: string;
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
    Excuses_excuse: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 without it, 412 when somebody changed the record since. */
                "If-Match": string;
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
                "application/json": components["schemas"]["NewExcuseDto"];
            };
        };
        responses: {
            201: {
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
    Excuses_takeBack: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that you read. 428 without it, 412 when somebody changed the record since. */
                "If-Match": string;
            };
            path: {
                occurrenceId: string;
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
    Preparations_one: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                occurrenceId: string;
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
                    "application/json": components["schemas"]["PreparationDto"];
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
    Gates_close: {
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
    Gates_ofPhase: {
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
                    "application/json": components["schemas"]["GateDto"];
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
    Gates_waive: {
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
                "application/json": components["schemas"]["NewWaiverDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GateDto"];
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
    Rituals_one: {
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
                    "application/json": components["schemas"]["RitualDetailDto"];
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
    Rituals_change: {
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
                "application/json": components["schemas"]["ChangeRitualDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedRitualDto"];
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
    Rituals_end: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndRitualDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedRitualDto"];
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
    Rituals_preview: {
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
                "application/json": components["schemas"]["ChangeRitualDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplannedDto"];
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
    Scorecard_delete: {
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
    Scorecard_change: {
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
                "application/json": components["schemas"]["ScorecardRowChangesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScorecardDto"];
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
    SequenceItems_complete: {
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["SequenceCompletionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SequenceItemDto"];
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
    SequenceItems_reopen: {
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
                    "application/json": components["schemas"]["SequenceItemDto"];
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
    TimeEntries_delete: {
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
    TimeEntries_change: {
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
                "application/json": components["schemas"]["TimeEntryChangesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeEntryDto"];
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
    TimeOff_ofPractice: {
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
                    "application/json": components["schemas"]["TimeOffListDto"];
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
    TimeOff_addForPractice: {
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
                "application/json": components["schemas"]["NewTimeOffDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimeOffDto"];
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
    TimeOff_previewOfPractice: {
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
                "application/json": components["schemas"]["TimeOffPreviewDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AffectedDatesDto"];
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
    TimeOff_end: {
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
                    "application/json": components["schemas"]["TimeOffDto"];
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
    Unsubscriptions_preview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnsubscriptionTokenDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnsubscriptionDto"];
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
    Unsubscriptions_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The last part of the address in the mail. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            303: {
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
    Unsubscriptions_stop: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The last part of the address in the mail. */
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
                    "application/json": components["schemas"]["UnsubscriptionDto"];
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
    Unsubscriptions_resume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The last part of the address in the mail. */
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
                    "application/json": components["schemas"]["UnsubscriptionDto"];
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
    Gates_takeBack: {
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
                    "application/json": components["schemas"]["GateDto"];
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
