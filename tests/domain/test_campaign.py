from organizer.domain.campaign import Campaign, Jurisdiction, Recipient


def test_an_own_entry_is_found_by_role() -> None:
    entry = Recipient("member_of_congress", name="The Honorable A. Example")
    campaign = Campaign("p", Jurisdiction("Riverbend County", "VA"), recipients=(entry,))
    assert campaign.recipient("member_of_congress") is entry
    assert campaign.recipient("governing_body") is None
