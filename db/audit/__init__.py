"""The audit: what is sealed and how, whether the chain of seals is whole, erasing, and how long what is kept."""
