"""Compares a calendar feed with the Markdown table that it was made from.

Usage: feed.py TABLE FEED [START END ZONE]
"""

import re
import sys
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from icalendar import Calendar

YEAR = 2025
ROW = re.compile(r"\| (?:(Class \d+) \()?([A-Z][a-z]{2} \d+)\)? \| (.*?) \|")


def rows(table):
    """The days of the rows by what their events are called."""
    for line in open(table, encoding="utf-8"):
        row = ROW.match(line)
        if row:
            number, day, topic = row.groups()
            topic = " ".join(topic.split())
            name = f"{number}: {topic}" if number else topic
            yield name, datetime.strptime(f"{day} {YEAR}", "%b %d %Y").date()


def main(table, feed, start=None, end=None, zone=None):
    calendar = Calendar.from_ical(open(feed, "rb").read())
    events = [event for event in calendar.walk("VEVENT")]
    kinds = {}
    found = {}
    for event in events:
        assert not event.errors, event.errors
        kind = str(event["CATEGORIES"].to_ical(), "utf-8")
        kinds[kind] = kinds.get(kind, 0) + 1
        begin, finish = event["DTSTART"].dt, event["DTEND"].dt
        if kind == "Class" and start:
            day = begin.date()
            for moment, hour in (begin, start), (finish, end):
                local = datetime.combine(day, time.fromisoformat(hour), ZoneInfo(zone))
                assert moment.timestamp() == local.timestamp(), (moment, local)
        else:
            day = begin
            assert type(begin) is date and finish == begin + timedelta(days=1), event
        if kind in ("Class", "Break"):
            found[str(event["SUMMARY"])] = day
    expected = dict(rows(table))
    assert found == expected, found.items() ^ expected.items()
    assert kinds == {"Class": 27, "Break": 2, "Released": 2, "To do": 1, "Due": 3}, kinds
    assert len({str(event["UID"]) for event in events}) == len(events)
    print(f"{feed}: {len(events)} events as in the table")


main(*sys.argv[1:])
