package dev.easel.testkit;

/** The objects of the protocol's documentation, with invented people. */
final class SampleText {
    static final String ADMIN = """
            {"type": "admin", "id": "1295", "name": "Hoban Washburne", "email": "wash@example.com",
            "away_mode_enabled": false, "away_mode_reassign": false, "has_inbox_seat": true,
            "avatar": {"image_url": "https://static.intercomassets.com/avatars/1295/square_128/a.png"},
            "team_ids": [814865]}""";

    static final String CONTACT = """
            {"type": "contact", "id": "5ba682d23d7cf92bef87bfd4", "external_id": "42", "workspace_id": "ecahpwf5",
            "role": "user", "email": "jane.doe@example.com", "phone": null, "name": "Jane Doe", "avatar": null,
            "owner_id": null, "social_profiles": {"type": "list", "data": []}, "has_hard_bounced": false,
            "marked_email_as_spam": false, "unsubscribed_from_emails": false, "created_at": 1571672154,
            "updated_at": 1716200400, "signed_up_at": 1571672154, "last_seen_at": 1716200950,
            "last_replied_at": 1716200400, "last_contacted_at": 1716200700, "last_email_opened_at": null,
            "last_email_clicked_at": null, "language_override": null, "browser": "chrome", "browser_version": "124.0.0",
            "browser_language": "en", "os": "OS X 10.15.7", "location": {"type": "location", "country": "Ireland",
            "region": "Dublin", "city": "Dublin"}, "custom_attributes": {"plan": "pro"}, "tags": {"type": "list",
            "data": [], "url": "/contacts/5ba682d23d7cf92bef87bfd4/tags", "total_count": 0, "has_more": false},
            "notes": {"type": "list", "data": [], "url": "/contacts/5ba682d23d7cf92bef87bfd4/notes", "total_count": 0,
            "has_more": false}, "companies": {"type": "list", "data": [],
            "url": "/contacts/5ba682d23d7cf92bef87bfd4/companies", "total_count": 0, "has_more": false}}""";

    static final String USER = """
            {"type": "user", "id": "5ba682d23d7cf92bef87bfd4", "user_id": "42", "email": "jane.doe@example.com",
            "phone": null, "name": "Jane Doe", "pseudonym": null, "anonymous": false, "avatar": {"type": "avatar",
            "image_url": null}, "created_at": 1571672154, "signed_up_at": 1571672154, "updated_at": 1716200400,
            "last_request_at": 1716200950, "session_count": 12, "owner_id": null, "unsubscribed_from_emails": false,
            "last_seen_ip": null, "user_agent_data": null, "referrer": null, "utm_campaign": null, "utm_content": null,
            "utm_medium": null, "utm_source": null, "utm_term": null, "custom_attributes": {"plan": "pro"},
            "location_data": {"type": "location_data", "city_name": "Dublin", "continent_code": "EU",
            "country_code": "IRL", "country_name": "Ireland", "latitude": 53.3331, "longitude": -6.2489,
            "postal_code": "D02", "region_name": "Leinster", "timezone": "Europe/Dublin"},
            "social_profiles": {"type": "social_profile.list", "social_profiles": []},
            "companies": {"type": "company.list", "companies": []}, "segments": {"type": "segment.list", "segments": []},
            "tags": {"type": "tag.list", "tags": []}}""";

    static final String CONVERSATION = """
            {"type": "conversation", "id": "215469837245712", "title": null, "created_at": 1716200400,
            "updated_at": 1716201000, "waiting_since": 1716200990, "snoozed_until": null, "open": true, "state": "open",
            "read": true, "priority": "not_priority", "admin_assignee_id": 1295, "team_assignee_id": null,
            "tags": {"type": "tag.list", "tags": []}, "conversation_rating": null, "source": {"type": "conversation",
            "id": "1837264501", "delivered_as": "customer_initiated", "subject": "", "body": "<p>Where is my order?</p>",
            "author": {"type": "user", "id": "5ba682d23d7cf92bef87bfd4", "name": "Jane Doe",
            "email": "jane.doe@example.com"}, "attachments": [], "url": "https://shop.example.com/orders",
            "redacted": false}, "contacts": {"type": "contact.list", "contacts": [{"type": "contact",
            "id": "5ba682d23d7cf92bef87bfd4", "external_id": "42"}]}, "teammates": {"type": "admin.list",
            "teammates": [{"type": "admin", "id": "1295"}]}, "custom_attributes": {},
            "first_contact_reply": {"created_at": 1716200400, "type": "conversation",
            "url": "https://shop.example.com/orders"}, "sla_applied": null,
            "statistics": {"type": "conversation_statistics", "count_reopens": 0, "count_assignments": 1,
            "count_conversation_parts": 2}, "conversation_parts": {"type": "conversation_part.list",
            "conversation_parts": [{"type": "conversation_part", "id": "9001", "part_type": "comment",
            "body": "<p>Let me check.</p>", "created_at": 1716200700, "updated_at": 1716200700,
            "notified_at": 1716200700, "assigned_to": null, "author": {"type": "admin", "id": "1295",
            "name": "Hoban Washburne", "email": "wash@example.com"}, "attachments": [], "external_id": null,
            "redacted": false}], "total_count": 1}}""";

    private SampleText() {}
}
