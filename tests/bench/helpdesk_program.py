"""django-helpdesk in a process of its own, with the Python of its own environment: `PROGRAM DATABASE-URL TICKETS`.

Sets itself up in the database, makes tickets, says 'ready', then for each line with a number assigns so many tickets by
its own bulk endpoint (Django's test client: neither network nor browser) and says how many seconds that took.
"""

import logging
import sys
import time
from itertools import cycle
from urllib.parse import urlsplit

import django
from django.conf import settings
from django.urls import URLPattern, URLResolver, include, path

#: Filled once Django is set up: the peer's pages ask for its settings when they are loaded.
urlpatterns: list[URLPattern | URLResolver] = []


def configure(url: str) -> None:
    """Point Django at the database."""
    parts = urlsplit(url)
    database = {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": parts.path.lstrip("/"),
        "USER": parts.username,
        "PASSWORD": parts.password or "",
        "HOST": parts.hostname,
        "PORT": parts.port,
    }
    apps = ("admin", "auth", "contenttypes", "sessions", "sites", "messages", "humanize")
    settings.configure(
        SECRET_KEY="for a benchmark",
        DATABASES={"default": database},
        INSTALLED_APPS=[*(f"django.contrib.{app}" for app in apps), "helpdesk", "rest_framework"],
        MIDDLEWARE=[
            "django.contrib.sessions.middleware.SessionMiddleware",
            "django.contrib.auth.middleware.AuthenticationMiddleware",
            "django.contrib.messages.middleware.MessageMiddleware",
        ],
        TEMPLATES=[{"BACKEND": "django.template.backends.django.DjangoTemplates", "APP_DIRS": True}],
        ROOT_URLCONF=__name__,
        ALLOWED_HOSTS=["*"],
        SITE_ID=1,
        USE_TZ=True,
        DEFAULT_AUTO_FIELD="django.db.models.AutoField",
        HELPDESK_TEAMS_MODE_ENABLED=False,
        HELPDESK_ACTIVATE_API_ENDPOINT=False,
        LOGIN_URL="/login",
    )
    logging.disable(logging.CRITICAL)
    django.setup()


def main(url: str, tickets: int) -> None:
    """Set up, then assign on demand."""
    configure(url)
    urlpatterns.append(path("helpdesk/", include("helpdesk.urls")))
    from django.contrib.auth.models import User
    from django.core.management import call_command
    from django.test import Client
    from helpdesk.models import Queue, Ticket

    call_command("migrate", verbosity=0)
    people = [User.objects.create_superuser(f"agent{n}", f"agent{n}@example.org", "x") for n in range(2)]
    queue = Queue.objects.create(title="Billing", slug="billing")
    Ticket.objects.bulk_create([Ticket(title=f"Request {n}", queue=queue) for n in range(tickets)])
    ids = list(Ticket.objects.values_list("id", flat=True))
    client = Client()
    client.force_login(people[0])
    places, turn = cycle(range(0, tickets - 500, 500)), cycle(people)
    print("ready", flush=True)
    for line in sys.stdin:
        first, person = next(places), next(turn)
        chosen = {"ticket_id": ids[first : first + int(line)], "action": f"assign_{person.id}"}
        began = time.perf_counter()
        answer = client.post("/helpdesk/tickets/update/", chosen)
        took = time.perf_counter() - began
        assigned = Ticket.objects.filter(id__in=chosen["ticket_id"], assigned_to=person).count()
        if answer.status_code != 302 or assigned != int(line):
            sys.exit(f"django-helpdesk answered {answer.status_code} and assigned {assigned}")
        print(took, flush=True)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
