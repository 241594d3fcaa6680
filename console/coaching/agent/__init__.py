"""The page of one agent: state, feedback, steps, goals, rubric over time, readiness, contacts worth hearing."""
