"""Addresses in free text: where they are, and whether they are somebody's home."""
