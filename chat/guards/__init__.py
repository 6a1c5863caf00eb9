"""What stands between the net and Chainlit: requests, sockets and files, each guarded in one place."""
