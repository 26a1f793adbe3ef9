from datetime import date

from organizer.domain.deadline import Holiday, HolidayTable
from organizer.domain.holiday_names import holiday_names

VETERANS, LEE, DAY_AFTER = date(2010, 11, 11), date(2010, 1, 15), date(2010, 11, 26)


def table(state: str, *days: tuple[date, str]) -> HolidayTable:
    return HolidayTable(state, tuple(Holiday(day, name, "a list") for day, name in days), 2000, 2027, "a list")


TABLES = {
    "": table("", (VETERANS, "Veterans Day")),
    "VA": table("VA", (LEE, "Lee Jackson Day"), (VETERANS, "Veterans Day"), (DAY_AFTER, "Day After Thanksgiving")),
    "CA": table("CA", (VETERANS, "Veterans Day; Founders Day"), (DAY_AFTER, "Day After Thanksgiving")),
}


def test_a_holiday_that_only_states_keep_names_them() -> None:
    assert holiday_names(TABLES, ("VA", "CA", "VA", "")) == {
        VETERANS: "Veterans Day; Founders Day (California)",
        LEE: "Lee Jackson Day (Virginia)",
        DAY_AFTER: "Day After Thanksgiving (California, Virginia)",
    }


def test_without_tables_there_are_no_holidays() -> None:
    assert holiday_names({}, ("VA",)) == {}
    assert holiday_names(TABLES, ("TX",)) == {VETERANS: "Veterans Day"}
