"""One line that finds everything of the window: commands, queues, agents, contacts and customers; made when first opened."""
