"""Who may do what on PostgreSQL: group roles, policies, grants. The server is the border, whatever program asks."""
