"""Setting the floor up: queues and targets, routes, sites, teams, skills; each change is a command with history."""
