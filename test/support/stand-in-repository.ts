import { randomUUID } from 'node:crypto';
import { getOctokit } from '@actions/github';
import type { GitHubStandIn } from './github-stand-in.ts';

/** A new repository in which workflows may write, with its owner's client. */
export async function makeStandInRepository(standIn: GitHubStandIn) {
  const { rest } = getOctokit('ghp_owner', { baseUrl: standIn.apiUrl });
  const repo = `models-${randomUUID().slice(0, 8)}`;
  const address = { owner: 'acme', repo };
  await rest.repos.createForAuthenticatedUser({ name: repo, auto_init: true });
  // emulate lets nobody but collaborators write; GitHub goes by the permissions of the token.
  for (const username of ['github-actions[bot]', 'release-helper[bot]'])
    await rest.repos.addCollaborator({ ...address, username, permission: 'push' });
  standIn.takeRequests();
  return {
    rest,
    address,
    repository: `acme/${repo}`,
    read: async (ref: string, path: string): Promise<string> => {
      const { data } = await rest.repos.getContent({ ...address, path, ref, mediaType: { format: 'raw' } });
      return String(data);
    },
    /** All files in one commit on the branch; gives its id. */
    commit: async (branch: string, files: Readonly<Record<string, string>>): Promise<string> => {
      const { data: ref } = await rest.git.getRef({ ...address, ref: `heads/${branch}` });
      const { data: parent } = await rest.git.getCommit({ ...address, commit_sha: ref.object.sha });
      const { data: tree } = await rest.git.createTree({
        ...address,
        base_tree: parent.tree.sha,
        tree: Object.entries(files).map(([path, content]) => ({ path, content, mode: '100644', type: 'blob' })),
      });
      const { data: commit } = await rest.git.createCommit({
        ...address,
        message: `Change ${Object.keys(files).join(', ')}`,
        tree: tree.sha,
        parents: [parent.sha],
      });
      await rest.git.updateRef({ ...address, ref: `heads/${branch}`, sha: commit.sha });
      return commit.sha;
    },
  };
}
