"""Alerts in one plain sentence each, and which clock ran out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from console.alerts import coaching_alert_words as of_coaching
from console.alerts.grant_called import grant_called
from console.clock_words import moment
from console.incidents.incident_words import called
from console.store.alerts_limits import METRICS
from console.words import contact_number, duration, length, percent, plural, say, word
from db.metrics.segment import MICROSECONDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from console.store.alerts_alert import Alert
    from console.store.alerts_lines import Line
    from console.store.floor import Floor


def line_sentence(line: Line, floor: Floor, now_us: int) -> str:
    """What a line tells at `now_us` (UTC microseconds)."""
    if line.incident_id:
        return _incident_sentence(line, floor, now_us)
    return sentence(line.first, floor, now_us) if len(line.alerts) == 1 else _digest(line, floor, now_us)


def line_clock(line: Line, floor: Floor, now_us: int) -> str:
    """Which clock ran out, and since when."""
    if len(line.alerts) == 1:
        return clock(line.first, now_us)
    newest = moment(line.newest_at, now_us)
    if line.incident_id:
        row = floor.store.row("incident", line.incident_id)
        declared = moment(row.declared_at, now_us, seconds=False) if row is not None else ""
        return say("declared at {declared}, the newest of it at {time}", declared=declared, time=newest)
    return say("the newest at {time}", time=newest)


def sentence(alert: Alert, floor: Floor, now_us: int) -> str:
    """What one alert tells at `now_us` (UTC microseconds)."""
    if alert.metric in of_coaching.METRICS:
        return of_coaching.coaching_sentence(alert, floor, now_us)
    passed = duration(max(0, now_us - alert.clock_at))
    late, left = passed, duration(max(0, alert.clock_at - now_us))
    queue = _name(floor, "queue", alert.queue_id)
    agent = _name(floor, "agent", alert.agent_id)
    if alert.metric == "wait":
        if alert.contacts == 1:
            return say("{queue}: one waits {passed}", queue=queue, passed=passed)
        return plural(
            "{queue}: %Ln wait(s) over the limit, the longest {passed}", alert.contacts, queue=queue, passed=passed
        )
    if alert.metric == "handling":
        return say("{agent} has been on one contact in {queue} for {passed}", agent=agent, queue=queue, passed=passed)
    if alert.metric == "level":
        return say("{queue}: service level {level}, last 30 min", queue=queue, level=percent(alert.level))
    if alert.metric == "hand":
        return say("{agent} has had a hand up for {passed}", agent=agent, passed=passed)
    if alert.metric == "loan":
        return say("{agent} goes back from {queue} in {left}", agent=agent, queue=queue, left=left)
    if alert.metric == "grant":
        return _grant(alert, floor, left)
    if alert.metric == "follow_up":
        if alert.stage == "overdue":
            return say("{queue}: follow-up for a customer overdue by {late}", queue=queue, late=late)
        return say("{queue}: follow-up for a customer due in {left}", queue=queue, left=left)
    if alert.metric == "incident":
        return _incident(alert, floor, late, left)
    return _escalation(alert, floor, queue, now_us)


def clock(alert: Alert, now_us: int) -> str:
    """Which clock ran out, or runs out soon, and the moment of it."""
    if alert.metric in of_coaching.METRICS:
        return of_coaching.coaching_clock(alert, now_us)
    began = moment(alert.began_at, now_us)
    due = moment(alert.clock_at, now_us, seconds=False)
    limit = percent(alert.limit / 100) if alert.metric == "level" else length(alert.limit)
    if alert.metric in ("wait", "handling", "level", "hand"):
        whose = {
            "mine": say("your limit {limit}", limit=limit),
            "usual": say("usual limit {limit}", limit=limit),
            "queue": say("limit of the queue {limit}", limit=limit),
            "floor": say("limit of the floor {limit}", limit=limit),
            "target": say("target of the queue {limit}", limit=limit),
        }
        return say("{limit}, crossed at {time}", limit=whose[alert.whose], time=began)
    if alert.stage in ("raised", "returned", "declared"):
        if alert.metric == "incident":
            return say("since {time}", time=began)
        return say("since {time}, due at {due}", time=began, due=due)
    if alert.metric == "incident":
        return say("the next update was promised for {due}", due=due)
    if alert.metric == "loan":
        return say("lent until {due}", due=due)
    if alert.metric == "grant":
        return say("given until {due}", due=due)
    if alert.whose == "promised":
        return say("promised to the customer for {due}", due=due)
    return say("due at {due}", due=due)


def metric_words(metric: str) -> str:
    """What a metric is called where a person chooses it."""
    if metric in of_coaching.METRICS:
        return of_coaching.coaching_metric_words(metric)
    return {
        "wait": say("Longest wait of a queue over"),
        "handling": say("An agent on one contact over"),
        "level": say("Service level of a queue under"),
        "hand": say("A hand up over"),
        "escalation": say("Escalations, and before they are due"),
        "follow_up": say("Follow-ups, before they are due"),
        "incident": say("Incidents, and before an update is due"),
        "loan": say("Agents on loan, before they go back"),
        "grant": say("Authority given, before it ends"),
    }[metric]


def summary(alerts: Sequence[Alert], lines: Sequence[Line], floor: Floor, now_us: int) -> str:
    """All that is new in one sentence: the worst of it, and how many more."""
    told = line_sentence(lines[0], floor, now_us)
    more = len(lines) - 1
    return told if not more else plural("{told} · and %Ln more", more, told=told)


def _digest(line: Line, floor: Floor, now_us: int) -> str:
    if line.first.metric in of_coaching.METRICS:
        return of_coaching.coaching_digest(line)
    alert, number, queues = line.first, len(line.alerts), line.queues
    passed = duration(max(0, now_us - line.oldest_clock_at))
    in_queues = plural("in %Ln queue(s)", queues)
    if alert.metric == "wait":
        words = plural(
            "%Ln wait(s) over their limit {queues}, longest {passed}", line.contacts, queues=in_queues, passed=passed
        )
    elif alert.metric == "handling":
        words = plural(
            "%Ln agent(s) over the limit for one contact {queues}, longest {passed}",
            number,
            queues=in_queues,
            passed=passed,
        )
    elif alert.metric == "level":
        words = plural("Service level too low {queues}: %Ln under the limit", number, queues=in_queues)
    elif alert.metric == "hand":
        words = plural("%Ln hand(s) up, the first since {passed}", number, passed=passed)
    elif alert.metric == "loan":
        words = plural("%Ln agent(s) on loan go back soon", number)
    elif alert.metric == "grant":
        if alert.stage == "waiting":
            words = plural("%Ln grant(s) wait for a second person", number)
        else:
            words = plural("%Ln grant(s) end soon", number)
    elif alert.metric == "follow_up":
        if alert.stage == "overdue":
            words = plural(
                "%Ln follow-up(s) overdue {queues}, longest {passed}", number, queues=in_queues, passed=passed
            )
        else:
            words = plural("%Ln follow-up(s) due soon {queues}", number, queues=in_queues)
    elif alert.stage == "climbed":
        words = plural("%Ln escalation(s) climbed to you {queues}", number, queues=in_queues)
    elif alert.stage == "nobody":
        words = plural("%Ln escalation(s) overdue {queues}, and nobody on shift to decide", number, queues=in_queues)
    elif alert.stage == "overdue":
        words = plural("%Ln escalation(s) overdue {queues}, longest {passed}", number, queues=in_queues, passed=passed)
    elif alert.stage == "soon":
        words = plural("%Ln escalation(s) due soon {queues}", number, queues=in_queues)
    else:
        words = plural("%Ln new escalation(s) {queues}", number, queues=in_queues)
    return words


def _incident_sentence(line: Line, floor: Floor, now_us: int) -> str:
    row = floor.store.row("incident", line.incident_id)
    own = next((alert for alert in line.alerts if alert.metric == "incident"), None)
    others = [alert for alert in line.alerts if alert.metric != "incident"]
    told = ""
    if own is not None:
        told = sentence(own, floor, now_us)
    elif row is not None:
        told = called(row)
    if not others:
        return told
    waits = sum(alert.contacts for alert in others if alert.metric == "wait")
    escalations = sum(1 for alert in others if alert.metric == "escalation")
    parts = [
        plural("%Ln wait(s) over the limit", waits) if waits else "",
        plural("%Ln escalation(s)", escalations) if escalations else "",
    ]
    rest = len(others) - sum(1 for alert in others if alert.metric in ("wait", "escalation"))
    parts.append(plural("%Ln other alert(s)", rest) if rest else "")
    return " · ".join(filter(None, (told, *parts)))


def _grant(alert: Alert, floor: Floor, left: str) -> str:
    row = floor.store.row("authority_grant", alert.id)
    name = grant_called(row, floor) if row is not None else say("one that is gone")
    if alert.stage == "waiting":
        return say("{grant} waits for a second person", grant=name)
    return say("{grant} ends in {left}", grant=name, left=left)


def _incident(alert: Alert, floor: Floor, late: str, left: str) -> str:
    row = floor.store.row("incident", alert.id)
    name = called(row) if row is not None else say("one that is gone")
    if alert.stage == "overdue":
        return say("{incident}: the next update is overdue by {late}", incident=name, late=late)
    if alert.stage == "soon":
        return say("{incident}: the next update is due in {left}", incident=name, left=left)
    return name


def _escalation(alert: Alert, floor: Floor, queue: str, now_us: int) -> str:
    late, left = duration(max(0, now_us - alert.clock_at)), duration(max(0, alert.clock_at - now_us))
    row = floor.store.row("escalation", alert.id)
    reason = word(row.reason if row is not None else None)
    contact = floor.store.row("contact", alert.contact_id)
    about = say("{reason}, {queue}", reason=reason, queue=queue)
    if contact is not None:
        about = say("{contact}, {about}", contact=contact_number(contact.number), about=about)
    if alert.stage == "climbed":
        if alert.clock_at <= now_us:
            return say("{about}: climbed to you, overdue by {late}", about=about, late=late)
        return say("{about}: climbed to you, due in {left}", about=about, left=left)
    if alert.stage == "nobody":
        return say("{about}: overdue by {late}, and nobody on shift to decide it", about=about, late=late)
    if alert.stage == "overdue":
        if alert.whose == "promised":
            return say("{about}: promised call-back overdue by {late}", about=about, late=late)
        return say("{about}: escalation overdue by {late}", about=about, late=late)
    if alert.stage == "soon":
        if alert.whose == "promised":
            return say("{about}: promised call-back due in {left}", about=about, left=left)
        return say("{about}: escalation due in {left}", about=about, left=left)
    if alert.stage == "returned":
        return say("{about}: escalation came back", about=about)
    return say("{about}: new escalation", about=about)


def _name(floor: Floor, table: str, row_id: str | None) -> str:
    row = floor.store.row(table, row_id)
    return str(row.name) if row is not None else say("one that is gone")


def usual_limit_words(metric: str) -> str:
    """What counts where the person gives no limit of their own."""
    if metric == "level":
        return say("its target")
    if METRICS[metric].usual is None:
        return say("the floor's rule")
    return length(METRICS[metric].usual or 0)


def limit_words(metric: str, limit: int) -> str:
    """A limit as it is typed and read: 4:12, 80 %."""
    return percent(limit / 100) if METRICS[metric].unit == "percent" else duration(limit * MICROSECONDS)
