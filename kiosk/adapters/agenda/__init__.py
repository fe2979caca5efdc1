"""Reading agendas."""
